/* The preview's script. It belongs to the pane, not to the article: the pane runs this text once after each load in
   Qt's application world, `page.runJavaScript(text, QWebEngineScript.ScriptWorldId.ApplicationWorld)`, and calls it
   there with JSON as arguments (the page's policy forbids every script of the page's own world):

     deskeditor.swap([{id, after, html}, ...])  do the Swaps of render.body, in their order
     deskeditor.part(name, html)                put render.page.preview_part(name) into the element with data-part=name
     deskeditor.reveal(id, fraction)            show block `id`, of which `fraction` (0 to 1) lies above the caret;
                                                returns false when there is no such block. Scrolls only if it must.
     deskeditor.scheme("light" | "dark" | "")   follow this scheme; "" is the system's
     deskeditor.direction("ltr" | "rtl")
     deskeditor.at()                            "ID/FRACTION", the block at the top of the view, to come back to it
                                                (a string: runJavaScript of PySide6 6.11 gives objects back as "")

   A click never follows a link. It is told to the pane as a message of the console (a navigation to a scheme of ours would
   not be asked for: Chromium takes it for another program's), offsets counted in code points of the text that readers see, from the
   start of the element:

     deskeditor:click block/ID/OFFSET           a block of the body: render.body.Body.source_of(ID, OFFSET)
     deskeditor:click photo/NAME                a photo, its caption or credit (NAME percent-encoded)
     deskeditor:click field/FIELD/OFFSET        headline, dek, bylines, desk, tagline, editors_note, headline_social  */
"use strict";
(() => {
  if (globalThis.deskeditor) return;
  const root = document.documentElement;
  const body = () => document.querySelector("[data-body]");
  const block = (id) => document.querySelector(`[data-block="${Number(id)}"]`);

  function element(html) {
    const holder = document.createElement("template");
    holder.innerHTML = html;
    return holder.content.firstElementChild;
  }

  function swap(swaps) {
    const place = body();
    if (!place) return;
    for (const { id, after, html } of swaps) {
      const old = block(id);
      if (!html) {
        if (old) old.remove();
      } else if (old) {
        old.replaceWith(element(html));
      } else {
        const before = after === null ? null : block(after);
        if (before) before.after(element(html));
        else place.prepend(element(html));
      }
    }
  }

  function part(name, html) {
    const place = document.querySelector(`[data-part="${name}"]`);
    if (place) place.innerHTML = html;
  }

  function reveal(id, fraction) {
    const found = block(id);
    if (!found) return false;
    const box = found.getBoundingClientRect();
    const at = box.top + box.height * Math.min(Math.max(fraction || 0, 0), 1);
    const height = root.clientHeight;
    if (at < height * 0.12 || at > height * 0.82) window.scrollBy({ top: at - height * 0.4, behavior: "instant" });
    return true;
  }

  function at() {
    for (const each of document.querySelectorAll("[data-block]")) {
      const box = each.getBoundingClientRect();
      const above = box.height ? Math.max(0, -box.top / box.height) : 0;
      if (box.bottom > 0) return `${each.dataset.block}/${above.toFixed(3)}`;
    }
    return "";
  }

  function offset(element, event) {
    const caret = document.caretRangeFromPoint(event.clientX, event.clientY);
    if (!caret || !element.contains(caret.startContainer)) return 0;
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(caret.startContainer, caret.startOffset);
    return Array.from(before.toString()).length;
  }

  document.addEventListener("click", (event) => {
    event.preventDefault();
    const target = event.target instanceof Element ? event.target : null;
    if (!target || !getSelection().isCollapsed) return;
    const field = target.closest("[data-field]");
    const photo = target.closest("[data-photo]");
    const found = target.closest("[data-block]");
    let where = "";
    if (photo) where = `photo/${encodeURIComponent(photo.dataset.photo)}`;
    else if (field) where = `field/${field.dataset.field}/${offset(field, event)}`;
    else if (found) where = `block/${found.dataset.block}/${offset(found, event)}`;
    if (where) console.log(`deskeditor:click ${where}`);
  });

  globalThis.deskeditor = {
    swap,
    part,
    reveal,
    at,
    scheme(name) {
      if (name) root.dataset.scheme = name;
      else delete root.dataset.scheme;
    },
    direction(name) {
      root.dir = name;
    },
  };
})();
