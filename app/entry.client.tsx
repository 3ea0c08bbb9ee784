import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { KeepTyped, noteTyping } from "#app/web/keep-typed.client.tsx";

void takeOver();

async function takeOver(): Promise<void> {
  const typing = noteTyping();
  await unpackPageData();
  startTransition(() => { hydrateRoot(document, <StrictMode><KeepTyped typing={typing}><RemixBrowser /></KeepTyped></StrictMode>); });
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
