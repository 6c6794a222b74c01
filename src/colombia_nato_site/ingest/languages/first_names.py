"""First names of many languages: m, f, or None for either. All languages of the house share them."""

_MALE = """
Aaron Aarón Abdul Abel Abelardo Abraham Adam Adrian Adrián Agustín Ahmed Aidan Aitor Alain Alan Alastair Albert
Alberto Albin Aldo Alec Alejandro Alessandro Alexander Alexandre Alexei Alexis Alfonso Alfred Alfredo Ali Alirio
Alistair Allan Alonso Alvaro Amadeo Amadou Amir Anatoly Anders Andre Andreas Andrei Andrej Andrew Andrés Andy Angel
Anil Anselmo Anthony Antoine Anton Antonin Antonio Antonis Aníbal Archie Aristide Armando Arnau Arnaud Arne Arnold
Arthur Arturo Arun Ashok Asier Asif Augusto Aurelio Austin Axel Aziz Babatunde Bakary Baltasar Baptiste Barack Barry
Bartholomew Bartosz Bashar Basil Bastian Bautista Ben Benedict Benito Benjamin Benny Bernard Bernardo Bernat Bernie
Bert Bertrand Bilal Bill Björn Blake Bob Bogdan Bonifacio Boris Borja Boubacar Brad Bradley Brandon Braulio Brendan
Brent Brett Brian Bruce Bruno Bryan Burak Byron Calvin Camilo Carl Carlo Carlos Carlton Casimiro Cedric Cesar
Chandra Charles Charlie Cheikh Chema Chester Chidi Chinedu Chris Christian Christophe Christopher Chuck Cipriano
Clarence Claude Claudio Clayton Clement Clemente Clifford Clinton Clive Clyde Colin Connor Conor Conrad Constantin
Cornelius Cory Craig Crispín Cristian Cristiano Cristóbal Curtis Cyril César Dale Damian Damien Dan Daniel Dario
Darrell Darren Darío Dave David Davide Dean Declan Deepak Demetrio Denis Dennis Derek Desmond Devin Dick Didier
Diego Dieter Dimitri Dimitris Dirk Dmitry Domingo Dominic Dominik Dominique Don Donald Donovan Doug Douglas Duncan
Dustin Dwight Dylan Dámaso Eamon Ed Eddie Edgar Edgardo Edmond Edmund Edouard Eduardo Edward Edwin Efraín Egil Einar
Eladio Eleuterio Elias Elijah Eliot Eliseo Elliot Elliott Elon Eloy Elías Emanuel Emeka Emil Emile Emiliano Emilio
Emmanuel Emmett Emre Enrique Enzo Eric Erik Ernest Ernesto Esteban Ethan Eugene Eusebio Evan Evaristo Ezequiel
Fabian Fabien Fabio Fabián Fabrice Fabricio Faisal Farid Faustino Federico Feliciano Felipe Felix Femi Ferdinand
Fermín Fernando Fidel Filip Finn Florian Floyd Francesco Francis Francisco Franco Frank Franklin Frans Frantz
François Fred Freddie Frederic Frederick Frederik Fredrik Friedrich Fulgencio Félix Gabriel Gareth Gary Gaspar
Gaston Gavin Geert Genaro Gene Geoffrey Georg George Georges Georgi Gerald Gerard Gerardo Gerhard Germán Gerónimo
Gideon Gil Gilbert Gilberto Gilles Ginés Giovanni Giulio Giuseppe Glen Glenn Godfrey Gonzalo Goran Gordon Gorka
Graeme Graham Grant Greg Gregor Gregorio Gregory Grigory Guido Guillermo Gunnar Gustavo Guy Günter Hamid Hamza Hans
Harald Haris Harold Harrison Harry Haruki Harvey Hassan Hector Heinrich Heinz Helmut Hendrik Henri Henrik Henry
Herbert Heriberto Herman Hermann Hernando Hernán Higinio Hilario Hipólito Hiroshi Honorio Horacio Horst Howard
Hubert Hugh Hugo Humberto Håkan Ian Ibrahim Ignacio Igor Iker Ilya Imran Ioannis Isaac Isaiah Isaías Isidro Ismael
Ismail Ivan Ivo Iván Iñaki Iñigo Jaap Jacek Jacinto Jack Jacob Jacobo Jacques Jaime Jair Jairo Jake James Jan Jared
Jaroslav Jason Jasper Jaume Javier Jay Jayden Jeb Jed Jeff Jeffery Jeffrey Jenaro Jens Jeremy Jerome Jerry Jerzy
Jerónimo Jesse Jesús Jhon Jim Jimmy Joachim Joao Joaquim Joaquín Jochen Joe Joel Joey Johan Johann Johannes John
Johnny Jon Jonas Jonathan Jonás Joost Jordi Jorge Joris Jose Josep Joseph Josh Joshua Josué José João Juan Juergen
Jules Julian Julio Julián Justin Justo Jörg Jürgen Kamal Kareem Karim Karl Kasper Kazuo Keith Kelvin Ken Kenji
Kenneth Kerim Kevin Khalid Kieran Kirk Klaus Knut Kofi Kojo Konrad Konstantin Kris Kristian Kristoffer Kumar Kurt
Kwabena Kwame Kwesi Kyle Ladislav Lamine Lance Larry Lars Laszlo Laurens Laurent Lawrence Lawson Leandro Lee Leif
Len Lennart Leo Leon Leonard Leonardo Leoncio Leonid Leopoldo Leroy Lester Levi Lewis Liam Lindsey Linus Lionel
Lisandro Lloyd Lope Lorenzo Lothar Louis Luc Luca Lucas Luciano Lucio Ludwig Luigi Luis Luiz Lukas Luke Lyndon
László Lázaro Macario Maciej Magnus Mahmoud Malcolm Malik Mamadou Manfred Manny Manolis Manuel Marat Marc Marcel
Marcelino Marcelo Marcial Marcin Marco Marcos Marcus Marek Mariano Marino Mario Marius Marià Mark Marko Markus
Marlon Marshall Martin Martín Marvin Massimo Mateo Mathias Mathieu Mats Matt Matteo Matthew Matthias Matti Matías
Maurice Mauricio Mauro Max Maxim Maxime Maximilian Maxwell Mehdi Mehmet Melchor Melvin Menachem Micah Michael
Micheal Michel Mick Miguel Mihai Mike Mikel Mikhail Miklós Miles Milos Milton Mirko Mitch Mitt Modesto Mohamad
Mohamed Mohammad Mohammed Mohan Moisés Morten Moses Moshe Moussa Muhammad Murat Murray Mustafa Nacho Nadir Nahuel
Narciso Narendra Nathan Nathaniel Ned Neil Nelson Nestor Nicanor Nicasio Nicholas Nick Nicolae Nicolas Nicolás Niels
Nigel Nikhil Niklas Nikola Nikolai Nikolaos Nikos Nils Noah Noel Norbert Norberto Norman Néstor Octavio Olaf Ole
Oleg Oleksandr Oliver Olivier Olof Olusegun Omar Omer Oriol Oscar Osman Osvaldo Oswaldo Otto Ousmane Owen Pablo Paco
Pascal Pascual Patricio Patrick Patrik Pau Paul Paulo Pavel Pawel Paweł Pedro Pekka Pepe Percy Pete Peter Petr
Petros Petter Phil Philip Philippe Phillip Pierre Piet Pieter Pietro Piotr Plácido Pranav Predrag Prudencio Pánfilo
Quentin Quico Quim Quincy Radek Rafael Rafał Raimundo Raj Rajesh Rajiv Ralph Ramesh Ramiro Ramon Ramón Rand Randall
Randy Raphael Rashid Rasmus Ravi Ray Raymond Raúl Recep Reginald Reinaldo Reince Reinhard Remi Remigio René
Restituto Reuben Rex Rhys Ricardo Richard Rick Rigoberto Rob Robbie Robert Roberto Rodney Rodolfo Rodrigo Rogelio
Roger Roland Rolando Rolf Romain Roman Romeo Román Ron Ronald Roque Rory Ross Rowan Roy Ruben Rubén Rudy Rui Rune
Rupert Ruperto Ruslan Russell Ryan Régulo Rómulo Sachin Sadiq Salim Salman Salvador Sam Samir Samuel Samuli Sandeep
Sandro Sanjay Santi Santiago Saturnino Saul Saúl Scott Sean Sebastian Sebastián Segismundo Segun Selim Serafín Serge
Sergei Sergey Sergi Sergio Servando Seth Severino Shane Shawn Sheldon Shimon Shinji Sid Siddharth Sidney Sigurd
Silvestre Silvio Simon Simón Sipho Slobodan Soren Spencer Stan Stanislav Stanley Stefan Stefano Stellan Stephen
Steve Steven Stewart Stuart Sunil Suresh Svein Sven Syed Sylvain Sébastien Søren Tadeusz Takeshi Tanner Tariq Ted
Teddy Tendai Teo Teodoro Terence Terrence Terry Teófilo Thabo Thane Theo Theodore Thibault Thierry Thomas Thor
Thorsten Thulani Tibor Tim Timo Timoteo Timothy Tito Tobias Tobin Todd Tom Tomas Tomasz Tommy Tomás Tony Torbjörn
Tore Toribio Torsten Travis Trent Trevor Tristan Tunde Tyler Ueli Ugo Ulf Ulises Ulrich Umar Umberto Unai Uri Uriel
Vaclav Valentín Valeriano Valery Vasily Venancio Vernon Vicente Victor Vidar Vijay Vikram Viktor Vinay Vincent
Vinicius Virgilio Vito Vittorio Vladimir Vladimiro Vojtech Volodymyr Václav Víctor Waldemar Waleed Wallace Walter
Warren Wayne Wenceslao Wesley Wilbur Wilfred Wilhelm Will Willem William Willie Wilmer Wilson Wim Winston Wojciech
Wolfgang Xabier Xavier Yann Yannick Yaw Yeison Yevgeny Yiannis Yitzhak Yoav Yoel Yoshi Youssef Yuri Yusuf Yves
Zacarías Zachary Zack Zbigniew Zenón Ziad Zoltán Álex Álvaro Ángel Étienne Íñigo Óscar Øyvind Łukasz
"""

_FEMALE = """
Abena Abigail Ada Adaeze Adela Adelaida Adele Adelina Adjoa Adriana Agatha Agnes Agustina Aida Aileen Aimee Ainhoa
Aino Aintzane Aisha Aitana Akua Alba Albertina Alejandra Alexa Alexandra Alexandria Alexia Alice Alicia Alison Alma
Almudena Althea Amaka Amalia Amanda Amara Amaya Amber Amelia Amelie Amina Aminata Amparo Amy Ana Ananya Anastasia
Anaïs Andreea Ane Angela Angelica Angelina Angie Angélica Anita Anja Anke Ann Anna Annalena Anne Annette Annie
Annika Antje Antonella Antonia Anya Aoife April Araceli Arantxa Ariadna Ariana Arlene Arlette Asha Ashley Asma
Astrid Asunción Athena Audra Audrey Aurora Aurélie Ava Awa Ayesha Aylin Azucena Barbara Beata Beatrice Beatriz Becky
Begoña Bella Belén Benita Bernadette Bernice Bertha Beth Betty Beverly Bianca Birgit Blanca Blanche Bonnie Brenda
Bridget Brigid Brigitte Britta Brooke Camila Camille Candace Cara Caridad Carina Carla Carlota Carly Carmela Carmen
Carol Carole Carolina Caroline Carolyn Casandra Cassandra Catalina Catarina Cate Cath Catherine Cathy Cecilia
Celeste Celia Chantal Charlene Charlotte Chelsea Cheryl Chiara Chioma Chloe Christa Christel Christina Christine
Cindy Cintia Claire Clara Clarice Clarisa Clarissa Claudia Clementina Colette Colleen Concepción Conchita
Condoleezza Connie Consuelo Cora Coral Cordelia Corina Corinne Cristina Cynthia Cécile Daisy Dalia Daniela Danielle
Daphne Daria Dawn Debbie Deborah Debra Deirdre Delia Della Delphine Denise Desirée Devi Diana Diane Dina Dolly
Dolores Dominga Donna Dora Doreen Doris Dorotea Dorothea Dorothy Edith Edna Eileen Ekaterina Elaine Elba Eleanor
Elena Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Elodie Eloísa Elsa Elsie Elva Elvira Emilia Emilie Emily
Emine Emma Encarna Encarnación Enid Enriqueta Erica Erika Erin Erma Esmeralda Esperanza Estefanía Estela Estelle
Esther Estrella Ethel Etta Eugenia Eulalia Eunice Eva Evangelina Eve Evelyn Fabiola Fanny Farah Fatima Fatma Fatou
Faye Federica Felicia Felicity Fernanda Fiona Flavia Flora Florence Folake Fran Frances Francesca Francia Franziska
Françoise Freda Freya Frida Fátima Gabriela Gabrielle Gail Galina Garazi Gemma Genevieve Georgina Geraldine Gertrude
Gillian Gina Giorgia Gisela Giulia Gladys Gloria Grace Graciela Greer Greta Gretchen Griselda Guadalupe Gudrun Gwen
Gwendolyn Hadiza Halima Halina Hanna Hannah Hanne Harriet Harumi Hazel Heather Hedda Hedwig Heidi Heike Helen Helena
Henrietta Herminia Hilary Hilda Hilde Hillary Holly Hortensia Huma Hélène Ida Idoia Ifeoma Ilona Ilse Imelda Imogen
Indira Inge Ingeborg Ingrid Inmaculada Inés Iona Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isadora
Itziar Ivana Ivonne Ivy Izaskun Jacinda Jacinta Jackie Jacqueline Jana Jane Janet Janice Janine Jasmin Jasmine Jaya
Jeanne Jeannette Jenna Jennifer Jenny Jessica Jill Jo Joanna Joanne Jocelyn Jodie Johanna Jolene Josefa Josefina
Josephine Josie Joyce Juana Juanita Judith Judy Julia Julie Juliet Julieta Juliette June Justine Kaja Kamala Karen
Karin Karina Karla Karolina Katarina Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katja Kavita Kay Kayla
Kayleigh Keiko Kelley Kelly Kellyanne Kendra Khadija Kimberly Kiran Kirsten Kirsty Kristen Kristin Kristina Krystyna
Laila Lakshmi Lana Lara Larissa Laura Lauren Laurie Leah Leila Leire Lena Leonor Leonora Leticia Leyre Lidia Lila
Lili Liliana Lillian Lily Lina Linda Linnea Lisa Lissa Livia Liz Lizbeth Lola Lorena Lorenza Loretta Lori Lorraine
Lotte Lottie Louise Lourdes Luciana Lucie Lucila Lucrecia Lucy Lucía Ludmila Luisa Luz Lydia Lynn Lyudmila Mabel
Macarena Maddie Madeleine Madison Magda Magdalena Maggie Maia Maite Malala Mara Marcela Marcia Margaret Margarida
Margarita Margaux Marge Margot Marguerite Maria Mariam Mariama Mariana Marianne Maribel Maricarmen Marie Mariela
Marilyn Marina Marion Marisa Marisol Maritza Marjorie Marlene Marsha Marta Martha Martina Martine Mary Maryam María
Mathilde Matilda Matilde Maud Maureen Mavis Maxine Maya Mayra Meera Megan Mei-Ling Melania Melanie Melinda Melissa
Mercedes Mercè Meryl Mette Mia Micaela Michaela Michelle Milagros Mildred Milena Millicent Mina Minouche Mira
Miranda Mireia Mireille Miriam Mirta Misako Miyuki Moira Molly Monica Montse Montserrat Morag Muriel Myra Myriam
Myrtle Mónica Nadezhda Nadia Nadine Nagore Naima Nancy Naoko Naomi Natalia Natalie Natasha Nathalie Neha Nekane Nell
Nelly Nerea Nessa Ngozi Nicole Nieves Nikki Nilda Nina Nkechi Noelia Noemi Noemí Noor Nora Noreen Norma Nura Nuria
Nélida Núria Océane Odette Odile Ofelia Oihana Oksana Olena Olga Olive Olivia Ottilie Paloma Pam Pamela Paola
Parveen Patricia Paula Paulina Pauline Paz Pearl Peggy Penelope Penny Perla Petra Philippa Philomena Phoebe Phyllis
Piedad Pilar Poppy Priti Priya Purificación Queralt Rachel Raisa Ramona Rania Raquel Rebeca Rebecca Regina Reina
Remedios Renata Renate Renee Rhona Rhonda Rina Rita Roberta Rocío Roisin Rosa Rosalie Rosalind Rosalinda Rosalía
Rosana Rosanna Rosario Rose Rosemary Roser Rosie Rowena Roxana Ruby Rut Ruta Ruth Sabine Sabrina Sadie Sally Salma
Salome Salomé Samantha Sandra Sandrine Saoirse Sara Sarah Saskia Savannah Selena Selma Serena Sharon Shauna Sheena
Sheila Sheri Shirin Shirley Shona Sibylle Sidsel Signe Sigrid Silvia Simona Simone Siobhan Sirpa Socorro Sofia Sofie
Sofía Solange Soledad Solveig Sonia Sonja Sonya Sophia Sophie Soraya Stacey Stacy Stella Stephanie Stine Susan
Susana Susanna Susanne Susie Suzanne Svetlana Swati Sylvia Sylvie Sílvia Tamara Tammy Tania Tanya Tatiana Tatyana
Temitope Teresa Tess Tessa Thandi Thea Thelma Theresa Tiffany Tilda Tina Toni Tonya Tove Trini Trudy Ulla Ulrike
Ursula Valentina Valeria Valerie Vanesa Vanessa Velma Vera Verena Veronica Verónica Vicky Victoria Violet Violeta
Virginia Virginie Vivian Vivien Vivienne Véronique Wanda Wangari Wendy Whitney Wilma Winifred Winnie Xenia Ximena
Xiomara Yael Yamila Yasmin Yasmina Yayoi Yetunde Yolanda Yolande Yuki Yuko Yuliya Yvette Yvonne Zahra Zainab Zara
Zdenka Zelda Zinaida Zita Zoe Zofia Zoila Zuleikha Zulema Águeda Ángela Ángeles Úrsula
"""

_EITHER = """
Alex Andrea Cameron Casey Dana Jamie Jean Joan Jordan Kerry Kim Laurence Leslie Morgan Nicola Pat Robin Shannon
Taylor Tracy
"""

FIRST_NAMES: dict[str, str | None] = {
    **dict.fromkeys(_MALE.split(), "m"),
    **dict.fromkeys(_FEMALE.split(), "f"),
    **dict.fromkeys(_EITHER.split()),
}
