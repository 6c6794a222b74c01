// Keys and smoothness. Everything here can be done without it, by links and forms.
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (selector, within = document) => within.querySelector(selector);
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
const columns = all(".article");
const cards = all(".card");
const link = one("#link");
const store = {
  get: (key) => { try { return sessionStorage.getItem(key); } catch { return null; } },
  set: (key, value) => { try { sessionStorage.setItem(key, value); } catch { /* private mode: nothing is remembered */ } },
};

// --- The point that is worked on -----------------------------------------------------------------

const chosen = () => one(".card.chosen");
let motion = "instant"; // when the page comes; what moves later may be seen to move
const show = (element, block) => element?.scrollIntoView({ block, behavior: motion });

// In the middle of its column, and nothing else moves.
function showIn(column, mark) {
  const middle = mark.getBoundingClientRect().top - column.getBoundingClientRect().top - column.clientHeight / 2;
  column.scrollTo({ top: column.scrollTop + middle, behavior: motion });
}

function choose(card, { focus = true } = {}) {
  if (!card) return;
  all(".chosen").forEach((other) => other.classList.remove("chosen"));
  all("[aria-current=true]", one("#points")).forEach((other) => other.removeAttribute("aria-current"));
  card.classList.add("chosen");
  one(".choose", card).setAttribute("aria-current", "true");
  const marks = all(`mark[data-points~="${card.dataset.number}"]`);
  marks.forEach((mark) => mark.classList.add("chosen"));
  if (matchMedia("(width >= 62rem)").matches) {
    const told = columns.filter((column) => marks.some((mark) => column.contains(mark)));
    told.forEach((column) => showIn(column, marks.find((mark) => column.contains(mark))));
    if (told.length) columns[0].parentElement.scrollTo({ left: told[0].offsetLeft - columns[0].offsetLeft, behavior: motion });
  }
  if (focus) one(".choose", card).focus({ preventScroll: true });
  show(card, "nearest");
  const address = new URL(one(".choose", card).href);
  history.replaceState(null, "", address.pathname + address.search);
}

function step(by) {
  const at = cards.indexOf(chosen());
  choose(cards[at < 0 ? 0 : Math.min(Math.max(at + by, 0), cards.length - 1)]);
}

// --- Sentences: one stop for Tab in each article, the keys within ---------------------------------

const boxes = (column) => all(".sentence input", column);

function stop(column, box) {
  boxes(column).forEach((other) => { other.tabIndex = other === box ? 0 : -1; });
}

function enter(column) {
  if (!column) return;
  const marked = one("mark.chosen", column)?.closest(".sentence");
  const box = marked ? one("input", marked) : boxes(column).find((other) => other.tabIndex === 0);
  if (!box) return column.focus();
  stop(column, box);
  box.focus({ preventScroll: true });
  show(box.closest(".sentence"), "center");
}

function walk(column, by) {
  const list = boxes(column);
  const box = list[Math.min(Math.max(list.indexOf(document.activeElement) + by, 0), list.length - 1)];
  stop(column, box);
  box.focus({ preventScroll: true });
  show(box.closest(".sentence"), "nearest");
}

function count() {
  const per = columns
    .map((column) => [column.dataset.letter, all(".sentence :checked", column).length])
    .filter(([, number]) => number);
  one("[data-count]").textContent = per.length
    ? `Chosen: ${per.map(([letter, number]) => `${number} in ${letter}`).join(", ")}.`
    : "Choose sentences in two articles or more.";
}

function letGo() {
  all(".sentence :checked").forEach((box) => { box.checked = false; });
  if (link) count();
  one(".join[open]")?.removeAttribute("open");
}

// --- Keys --------------------------------------------------------------------------------------------

const keysWork = () => store.get("desk-keys") !== "off";

function press(name) {
  const card = chosen();
  const here = card && one(`[data-key="${name}"]`, card);
  (here ?? one(`.done [data-key="${name}"]`))?.click();
}

const DEEDS = {
  j: () => step(1),
  k: () => step(-1),
  a: () => press("a"),
  r: () => press("r"),
  u: () => pressBack(),
  e: () => press("e"),
  z: () => one('[data-key="z"]')?.click(),
  m: () => { press("m"); one(".join[open] select")?.focus(); },
  l: () => linkNow(),
  "?": () => { const help = one("#help"); help.open = !help.open; one("summary", help).focus(); },
  Escape: () => { letGo(); choose(chosen() ?? cards[0]); },
};

// What was just decided is taken back first; else the chosen point.
function pressBack() {
  (one('.done [data-key="u"]') ?? one('.card.chosen [data-key="u"]'))?.click();
}

function linkNow() {
  if (all(".sentence :checked").length) return one(".first", link).click();
  return enter(columns[0]);
}

function isTyping(target) {
  return target.matches("textarea, select, input:not([type=checkbox], [type=radio])") || target.isContentEditable;
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isTyping(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (!keysWork() && event.key !== "Escape") return;
  const column = event.target.closest(".article");
  const within = column && { j: 1, ArrowDown: 1, ArrowRight: 1, k: -1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (within) walk(column, within);
  else if (/^[1-9]$/.test(event.key)) enter(columns[event.key - 1]);
  else if (DEEDS[event.key]) DEEDS[event.key]();
  else return;
  event.preventDefault();
}

// --- A desk ------------------------------------------------------------------------------------------

function remember() {
  const places = [...columns.map((column) => column.id), "points"].map((id) => [id, one(`#${id}`).scrollTop]);
  store.set(`desk:${location.pathname}`, JSON.stringify(places));
}

function recall() {
  for (const [id, top] of JSON.parse(store.get(`desk:${location.pathname}`) ?? "[]")) {
    const part = document.getElementById(id);
    if (part) part.scrollTop = top;
  }
}

if (link) {
  recall();
  columns.forEach((column) => stop(column, boxes(column)[0]));
  document.addEventListener("keydown", onKey);
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-keys]")) store.set("desk-keys", event.target.checked ? "on" : "off");
    if (event.target.name === "sentence") count();
  });
  document.addEventListener("click", (event) => {
    const card = event.target.closest(".card");
    if (event.target.closest(".choose")) event.preventDefault();
    if (card && !event.target.closest("button, select, summary, .button, .passage a")) choose(card, { focus: false });
    const tag = event.target.closest(".tag");
    const own = tag && document.getElementById(`point-${tag.dataset.point}`);
    if (own) { event.preventDefault(); choose(own); }
  });
  addEventListener("pagehide", remember);
  one("[data-keys]").checked = keysWork();
  count();
  const first = chosen() ?? (location.hash ? null : cards[0]);
  if (first) choose(first);
  if (!calm) requestAnimationFrame(() => { motion = "smooth"; });
}

// --- The form of a point ---------------------------------------------------------------------------------

const form = one("form.point");
if (form) {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      (one(event.shiftKey ? "[data-accept]" : "[data-submit]") ?? one("[data-submit]"))?.click();
    }
    if (event.key === "Escape" && !changed()) one("[data-back]").click();
  });
  const before = new URLSearchParams(new FormData(form)).toString();
  const changed = () => new URLSearchParams(new FormData(form)).toString() !== before;
  let sent = false;
  form.addEventListener("submit", () => { sent = true; });
  addEventListener("beforeunload", (event) => { if (!sent && changed()) event.preventDefault(); });
}
