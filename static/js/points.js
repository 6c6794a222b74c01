// The filters are links and work without this (`:target` in the stylesheet). Here: which is chosen and how many
// points it leaves are said aloud, and choosing one moves neither the page nor the focus. The URL keeps the choice.
"use strict";
{
  const points = document.querySelector(".points");
  const filters = points ? [...points.querySelectorAll(".sieve a")] : [];
  const said = points?.querySelector(".shown");

  const show = (announce) => {
    const chosen = filters.find((link) => link.matches(":target"));
    for (const link of filters) {
      if (link === (chosen ?? filters[0])) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const rows = [...points.querySelectorAll(".point")];
    const shown = rows.filter((row) => row.checkVisibility()).length;
    const name = chosen?.textContent.replace(/\s+/g, " ").trim();
    if (chosen || announce) said.textContent = chosen ? `${shown} of ${rows.length} points shown (${name})` : `All ${rows.length} points shown`;
    const folded = chosen?.closest("details");
    if (folded) folded.open = true;
  };

  if (said) {
    for (const link of filters) {
      link.addEventListener("click", () => {
        const x = scrollX, y = link.getBoundingClientRect().top;
        addEventListener("hashchange", () => {
          link.focus({ preventScroll: true });
          scrollTo({ left: x, top: scrollY + link.getBoundingClientRect().top - y, behavior: "instant" });
        }, { once: true });
      });
    }
    addEventListener("hashchange", () => show(true));
    addEventListener("load", () => show(false)); // the target is known by then
  }
}
