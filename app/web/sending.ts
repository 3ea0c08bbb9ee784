import { createContext, useContext } from "react";

/** What only this sending knows: the nonce of its inline scripts (undefined in the browser, which needs none) and the id its log lines carry. */
export const SendingContext = createContext<{ nonce?: string; requestId: string }>({ requestId: "" });

export function useNonce(): string | undefined {
  return useContext(SendingContext).nonce;
}

/** The number a person can tell us when something went wrong; empty in the browser. */
export function useRequestId(): string {
  return useContext(SendingContext).requestId;
}
