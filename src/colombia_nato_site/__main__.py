"""`python -m colombia_nato_site` is `nato-site`."""

from colombia_nato_site.cli import main

main(prog_name="nato-site")
