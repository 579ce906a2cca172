/** Where a site stands, as the configuration of a server says it. */
export interface HostedSite {
  /** Within its host, slashes at both ends. */
  readonly path: string;
  /** The built site on the server, no slash at its end. */
  readonly folder: string;
  /** Its public address where it has one, as `https://www.example.gov.cn`. */
  readonly origin: string | undefined;
}

/** The name by which a server knows its host. */
export function hostName({ origin }: HostedSite): string | undefined {
  return origin && new URL(origin).hostname;
}

/** A text as a regular expression that fits it alone. */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
