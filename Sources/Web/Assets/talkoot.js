// Improves pages that already work without it. Nothing here is needed to do anything.

/** After a form came back, the reader starts from what is wrong; after a redirect, from the name of the page. */
function placeFocus() {
  const problems = document.getElementById("problems");
  if (problems) return problems.focus();
  if (!new URLSearchParams(location.search).has("said")) return;
  const name = document.querySelector("main h1");
  if (name) {
    name.tabIndex = -1;
    name.focus({ preventScroll: true });
  }
}

/** Whether a person is at work in this part of the page: a field is changed, or has the focus. */
function inUse(part) {
  const fields = part.matches("input, textarea, select") ? [part] : part.querySelectorAll("input, textarea, select");
  return [...fields].some((field) => field === document.activeElement || isChanged(field));
}

function isChanged(field) {
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.tagName === "SELECT") return [...field.options].some((option) => option.selected !== option.defaultSelected && option.index > 0);
  return field.type !== "hidden" && field.value !== field.defaultValue;
}

/** The part of the new page that stands for `part`. Parts with an id are known by it, others by what they are. */
function twin(part, candidates) {
  if (part.id) return candidates.find((candidate) => candidate.id === part.id);
  return candidates.find((candidate) => !candidate.id && candidate.tagName === part.tagName && candidate.className === part.className);
}

/** Makes `old` look like `fresh`, but leaves alone what a person is at work in. Nothing being written is ever lost. */
function renew(old, fresh) {
  if (old.matches("form, details") && inUse(old)) return;
  const busy = [...old.children].filter(inUse);
  if (busy.length === 0) return old.replaceChildren(...fresh.childNodes);
  const places = [];
  let rest = [...fresh.children];
  for (const child of busy) {
    const counterpart = twin(child, rest);
    // The new page has no place for what is being written: this part stays as it is until it is sent.
    if (!counterpart) return;
    const place = rest.indexOf(counterpart);
    places.push({ child, counterpart, before: rest.slice(0, place) });
    rest = rest.slice(place + 1);
  }
  for (const child of [...old.children]) if (!busy.includes(child)) child.remove();
  for (const { child, counterpart, before } of places) {
    child.before(...before);
    renew(child, counterpart);
  }
  busy.at(-1).after(...rest);
}

/** Renews the page's content. A link that had the focus has it again, where there still is one. */
function renewContent(main, fresh) {
  const focused = main.contains(document.activeElement) ? document.activeElement : null;
  const path = focused?.id ? `#${CSS.escape(focused.id)}` : focused?.matches("a[href]") ? `a[href="${CSS.escape(focused.getAttribute("href"))}"]` : null;
  renew(main, fresh);
  if (focused && !focused.isConnected) ((path && main.querySelector(path)) || main).focus({ preventScroll: true });
}

/** What the page tells of itself to those who do not see it change. */
const newsOf = (page) => [...page.querySelectorAll("[data-news]")].map((part) => part.dataset.news);

/** Fetches this page anew and tells what is new on it. */
async function lookAgain(news) {
  const address = new URL(location.href);
  address.searchParams.delete("said");
  const answer = await fetch(address, { headers: { "X-Talkoot-Live": "1" }, redirect: "error" }).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [main, fresh] = [document.querySelector("main"), page.querySelector("main")];
  if (!main || !fresh) return;
  const known = new Set(newsOf(main));
  const told = [...new Set(newsOf(fresh))].filter((sentence) => !known.has(sentence));
  renewContent(main, fresh);
  const places = [document.querySelector(".places"), page.querySelector(".places")];
  if (places[0] && places[1] && !inUse(places[0])) places[0].replaceChildren(...places[1].childNodes);
  document.title = page.title;
  if (told.length > 0) news.textContent = told.slice(0, 3).join(". ");
}

/** Keeps a page up to date while it is looked at. A page in the background rests, and looks again when it comes back. */
function followChanges() {
  const made = document.querySelector("main[data-live]")?.dataset.live;
  if (!made || !window.EventSource) return;
  const news = document.createElement("p");
  news.className = "visually-hidden";
  news.setAttribute("role", "status");
  document.body.append(news);
  let [source, waiting, looking] = [null, null, Promise.resolve()];

  const look = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (looking = looking.then(() => lookAgain(news))), 150);
  };
  const listen = () => {
    if (source && source.readyState !== EventSource.CLOSED) return;
    source = new EventSource(`/events?since=${encodeURIComponent(made)}`);
    source.addEventListener("change", look);
    let lost = false;
    source.addEventListener("error", () => (lost = true));
    source.addEventListener("open", () => {
      if (lost) look(); // something may have happened while nobody was listening
      lost = false;
    });
  };
  const rest = () => {
    source?.close();
    source = null;
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return rest();
    listen();
    look();
  });
  addEventListener("pagehide", rest);
  addEventListener("pageshow", (event) => event.persisted && (listen(), look()));
  if (!document.hidden) listen();
}

placeFocus();
followChanges();
