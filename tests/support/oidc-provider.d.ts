/** As much of the provider as the tests use. */
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  type Grant = { addOIDCScope: (scope: string) => void; save: () => Promise<string> };
  type Context = { oidc: { client: { clientId: string }; session: { accountId: string }; provider: Provider } };
  type Account = { accountId: string; claims: () => Record<string, unknown> };
  export type Options = {
    clients: Record<string, unknown>[];
    claims: Record<string, string[]>;
    conformIdTokenClaims: boolean;
    features: Record<string, { enabled: boolean }>;
    interactions: { url: (context: unknown, interaction: { uid: string }) => string };
    findAccount: (context: unknown, id: string) => Account;
    loadExistingGrant: (context: Context) => Promise<Grant>;
  };
  export default class Provider {
    constructor(issuer: string, options: Options);
    Grant: new (of: { clientId: string; accountId: string }) => Grant;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: { login: { accountId: string } }): Promise<void>;
  }
}
