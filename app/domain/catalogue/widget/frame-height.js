// Tells the page around the frame how tall it is: a number and nothing else, so it may be told to anybody.
if (window.parent !== window) {
  const tell = () => window.parent.postMessage({ stadtkorb: "hoehe", pixel: Math.ceil(document.documentElement.getBoundingClientRect().height) }, "*");
  new ResizeObserver(tell).observe(document.documentElement);
  window.addEventListener("load", tell);
}
