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

// Evidence: a link leads to the claim on the article's page. Here it opens the passage in a box on this page instead,
// which Escape, its button or a click elsewhere closes; the focus goes into the box and back to the link.
{
  const openers = new Map();

  const put = (box, link) => {
    const at = link.getBoundingClientRect(), wide = document.documentElement.clientWidth;
    box.style.setProperty("--top", `${at.bottom + scrollY + 6}px`);
    box.style.setProperty("--left", `${Math.max(8, Math.min(at.left, wide - box.offsetWidth - 8)) + scrollX}px`);
  };

  for (const link of document.querySelectorAll("a[data-opens]")) {
    const box = document.getElementById(link.dataset.opens);
    if (!box?.showPopover) continue;
    link.setAttribute("aria-haspopup", "dialog");
    link.setAttribute("aria-expanded", "false");
    openers.set(link, box);
    box.addEventListener("beforetoggle", (event) => {
      if (event.newState === "closed" && box.contains(document.activeElement)) link.focus({ preventScroll: true });
    });
    box.addEventListener("toggle", (event) => link.setAttribute("aria-expanded", String(event.newState === "open")));
  }

  let open = null; // the box that a press on its own link is about to close
  addEventListener("pointerdown", (event) => {
    const box = openers.get(event.target.closest?.("a[data-opens]"));
    open = box?.matches(":popover-open") ? box : null;
  }, true);
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-opens]"), box = openers.get(link);
    if (!box || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (open !== box) {
      box.showPopover();
      put(box, link);
      box.focus({ preventScroll: true });
      box.scrollIntoView({ block: "nearest" });
    }
    open = null;
  });

  const contents = document.querySelector(".on-page details");
  contents?.addEventListener("click", (event) => { if (event.target.closest("a")) contents.open = false; });
}
