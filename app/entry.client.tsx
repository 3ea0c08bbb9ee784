import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";

void takeOver();

async function takeOver(): Promise<void> {
  await unpackPageData();
  startTransition(() => { hydrateRoot(document, <StrictMode><RemixBrowser /></StrictMode>); });
}

/**
 * Has Remix decode what the server sent along before React looks at the page. Otherwise the first rendering waits for it, and
 * a key pressed just then makes React give up with its error 345, because it may not wait while answering somebody.
 */
async function unpackPageData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (underWay) {
    await underWay;
  }
}
