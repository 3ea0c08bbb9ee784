import { createContext, useContext } from "react";

/** The nonce of this sending; undefined on pages whose inline scripts are allowed by hash, and in the browser. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
