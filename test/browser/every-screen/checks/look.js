/** Runs inside the page: what stands on it, and what is wrong with how it stands. Plain JavaScript, because the page has no compiler. */
globalThis.everyScreen = (() => {
  const CONTROL = 'a[href], button, input:not([type=hidden]), select, textarea, [role=button], [role=tab], summary';
  const SMALLEST = 44;
  const SLACK = 1.5;

  let styles = new Map();
  let layers = new Map();
  let writing = null;
  const forget = () => {
    styles = new Map();
    layers = new Map();
    writing = null;
  };
  const style = (element) => {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  };
  const ancestors = (element) => {
    const found = [];
    for (let one = element.parentElement; one; one = one.parentElement) found.push(one);
    return found;
  };
  const isSeen = (element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1;
  };
  /** What floats over the page may lie over it, so only things of one layer must not touch; text for the ear alone is in none. */
  const layerOf = (element) => {
    if (element === document.body || !element.parentElement) return document.body;
    if (!layers.has(element)) {
      const { position } = style(element);
      const isTiny = position === 'absolute' && element.offsetWidth <= 1 && element.offsetHeight <= 1;
      layers.set(element, isTiny ? null : ['fixed', 'sticky'].includes(position) ? element : layerOf(element.parentElement));
    }
    return layers.get(element);
  };
  const name = (element) => {
    const words = (element.getAttribute('aria-label') || element.innerText || element.labels?.[0]?.innerText || element.value || element.name || String(element.className)).trim();
    return `<${element.tagName.toLowerCase()}${element.type ? ` ${element.type}` : ''}> “${words.replace(/\s+/g, ' ').slice(0, 40)}”`;
  };

  function textNodes() {
    if (writing) return writing;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    writing = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!node.textContent.trim() || parent.closest('script, style, svg, noscript') || !isSeen(parent) || !layerOf(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      writing.push({ text: node.textContent.trim(), parent, rects: [...range.getClientRects()].filter((rect) => rect.width > 0.5 && rect.bottom + scrollY > 0) });
    }
    return writing;
  }

  /** Every word a person can read or hear, and whether it is marked as being of the other language. */
  function texts() {
    const written = textNodes().map(({ text, parent }) => ({ text, lang: parent.closest('[lang]')?.lang ?? '' }));
    const spoken = [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].filter(isSeen).flatMap((element) =>
      ['aria-label', 'placeholder', 'title', 'alt'].map((key) => element.getAttribute(key)).filter(Boolean).map((text) => ({ text: text.trim(), lang: element.closest('[lang]')?.lang ?? '' })));
    return [...written, ...spoken, { text: document.title.split(' · ')[0], lang: '' }];
  }

  function frame() {
    const headings = [...document.querySelectorAll('h1')].filter(isSeen).length;
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...(headings === 1 ? [] : [`${headings} main headings`]),
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in a window of ${clientWidth}`] : []),
    ];
  }

  const cutsOff = (element, axis) => ['hidden', 'clip'].includes(style(element)[`overflow${axis}`]);
  const scrolls = (element) => ['X', 'Y'].some((axis) => ['auto', 'scroll'].includes(style(element)[`overflow${axis}`]));
  /** Shortened on purpose, and whole where asked. */
  const saysElsewhere = (element) => (style(element).textOverflow === 'ellipsis' || style(element).webkitLineClamp !== 'none') && element.closest('[title]') !== null;

  function cutText() {
    return textNodes().flatMap(({ text, parent, rects }) => {
      const around = [parent, ...ancestors(parent)].filter((one) => style(one).display !== 'inline');
      const edged = around.find((one) => scrolls(one) || cutsOff(one, 'X') || cutsOff(one, 'Y'));
      const box = edged && !scrolls(edged) ? edged : null;
      const said = text.slice(0, 50);
      if (!around.some(scrolls) && rects.some((rect) => rect.right > innerWidth + SLACK || rect.left < -SLACK)) return [`runs out of the window: “${said}”`];
      if (!box || saysElsewhere(box)) return [];
      const edge = box.getBoundingClientRect();
      const isCutAcross = cutsOff(box, 'X') && rects.some((rect) => rect.right > edge.right + SLACK || rect.left < edge.left - SLACK);
      const isCutDown = cutsOff(box, 'Y') && rects.some((rect) => rect.bottom > edge.bottom + 6 || rect.top < edge.top - 6);
      return isCutAcross || isCutDown ? [`cut off: “${said}”`] : [];
    });
  }

  const shared = (a, b) => ({ width: Math.min(a.right, b.right) - Math.max(a.left, b.left), height: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) });

  const isWithin = (a, b) => a.contains(b) || b.contains(a) || Boolean(a.closest('label, button, a, [class*=Input-wrapper]')?.contains(b));
  const lieOver = (a, b) => a.rects.some((one) => b.rects.some((other) => {
    const { width, height } = shared(one, other);
    return width > 4 && height > Math.max(3, Math.min(one.height, other.height) * Math.max(a.share, b.share));
  }));

  /** Lines of Thai lie close: only what hides near half of another line is wrong. */
  function overlaps() {
    const boxes = [
      ...controls().map((element) => ({ element, rects: [element.getBoundingClientRect()], said: name(element), share: 0.15 })),
      ...textNodes().map(({ parent, rects, text }) => ({ element: parent, rects, said: `“${text.slice(0, 40)}”`, share: 0.45 })),
    ].filter(({ rects }) => rects.length > 0).map((box) => ({ ...box, top: Math.min(...box.rects.map((rect) => rect.top)), bottom: Math.max(...box.rects.map((rect) => rect.bottom)) }));
    boxes.sort((a, b) => a.top - b.top);
    const near = (a, i) => boxes.slice(i + 1, boxes.findIndex((b, n) => n > i && b.top > a.bottom) >>> 0);
    return boxes.flatMap((a, i) => near(a, i)
      .filter((b) => lieOver(a, b) && layerOf(a.element) === layerOf(b.element) && !isWithin(a.element, b.element))
      .map((b) => `${a.said} lies over ${b.said}`));
  }

  const controls = () => [...document.querySelectorAll(CONTROL)].filter((element) => isSeen(element) && layerOf(element));

  /** A link within a sentence is as high as its line. */
  const isInSentence = (element) => element.tagName === 'A' && style(element).display === 'inline' && element.parentElement.innerText.trim().length > element.innerText.trim().length + 2;

  /** A tick is touched by its words too, a field by its whole frame. */
  function target(element) {
    const labels = ['checkbox', 'radio', 'file'].includes(element.type) ? [...(element.labels ?? [])] : [];
    const field = element.tagName === 'INPUT' && !labels.length ? element.closest('[class*=Input-wrapper]') : null;
    const rects = [element, ...labels, field].filter(Boolean).map((one) => one.getBoundingClientRect());
    const [left, top, right, bottom] = [Math.min(...rects.map((r) => r.left)), Math.min(...rects.map((r) => r.top)), Math.max(...rects.map((r) => r.right)), Math.max(...rects.map((r) => r.bottom))];
    return { width: right - left, height: bottom - top };
  }

  function smallTargets() {
    return controls().filter((element) => !element.disabled && !isInSentence(element)).flatMap((element) => {
      const { width, height } = target(element);
      return width < SMALLEST - 0.5 || height < SMALLEST - 0.5 ? [`${name(element)} is only ${Math.round(width)}×${Math.round(height)}`] : [];
    });
  }

  /** At the end of the page nothing may be left under the bars that stay, nor at its beginning. */
  function covered() {
    const hidden = (isAsked) => controls().filter((element) => !element.disabled && layerOf(element) === document.body).flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (!isAsked(y) || x < 0 || x > innerWidth || y < 0 || y > innerHeight) return [];
      const hit = document.elementFromPoint(x, y);
      const isHit = hit && (element.contains(hit) || hit.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(hit)));
      return isHit ? [] : [`${name(element)} lies under ${hit ? name(hit) : 'something'}`];
    });
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    const atEnd = hidden((y) => y > innerHeight / 2);
    scrollTo({ top: 0, behavior: 'instant' });
    return [...atEnd, ...hidden((y) => y < innerHeight / 2)];
  }

  /** Told with the next picture that the browser draws: what the clock of a test moves would not wait for one. */
  const drawn = () => new Promise((tell) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      tell();
    });
    observer.observe(document.documentElement);
  });

  /** The measures of a page that has come to rest; nothing while it still loads. */
  const measures = async () => {
    await drawn();
    const isLoading = [...document.querySelectorAll('main [role=status]')].some((one) => one.querySelector('[class*=Loader]'));
    if (!document.querySelector('h1') || isLoading || document.fonts.status !== 'loaded') return null;
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [innerWidth, scrollWidth, scrollHeight].join(' ');
  };

  const troubles = () => {
    const isCoveredMeant = document.querySelector('[aria-modal=true]') !== null;
    return [...new Set([...frame(), ...cutText(), ...overlaps(), ...smallTargets(), ...(isCoveredMeant ? [] : covered())])];
  };
  const look = () => {
    forget();
    return { shown: texts(), troubles: troubles() };
  };

  /** Where the keyboard stands, whether the eye can tell, and whether it lies in the open. */
  const stop = () => {
    forget();
    const here = document.activeElement;
    const marks = [here, here.nextElementSibling, here.closest('label'), here.parentElement].filter(Boolean);
    const isMarked = marks.some((one) => style(one).outlineStyle !== 'none' && parseFloat(style(one).outlineWidth) > 0);
    const { left, top, width, height } = (here.offsetWidth <= 1 ? here.closest('label') ?? here : here).getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const isOpen = Boolean(hit && (here.contains(hit) || hit.contains(here) || here.closest('label')?.contains(hit) || here.parentElement.contains(hit)));
    const spoken = here.getAttribute('aria-label') ?? ([...(here.labels ?? [])].map((label) => label.innerText).join(' ') || here.innerText);
    return { name: spoken.trim().replace(/\s+/g, ' '), isStop: !['BODY', 'MAIN', 'H1'].includes(here.tagName), isMarked, isOpen };
  };
  return { look, measures, stop };
})();
