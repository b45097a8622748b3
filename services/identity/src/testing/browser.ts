/** A browser as far as a sign-in needs one: it keeps cookies by path and follows redirects as far as it is told. */
export class Browser {
  private readonly cookies = new Map<string, { value: string; path: string }>();

  async get(url: string | URL): Promise<Response> {
    return this.send(new URL(url), { method: 'GET' });
  }

  async submit(url: string | URL, fields: Record<string, string>): Promise<Response> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.send(new URL(url), {
      method: 'POST',
      headers,
      body: new URLSearchParams(fields).toString(),
    });
  }

  /** Follows redirects until a page is shown, or until one leads to an address that begins so. */
  async follow(
    response: Response,
    until: string,
  ): Promise<{ response: Response; stoppedAt?: URL }> {
    let current = response;
    for (let hops = 0; hops < 12; hops += 1) {
      const location = current.headers.get('location');
      if (!location) return { response: current };
      const next = new URL(location, current.url);
      if (next.href.startsWith(until)) return { response: current, stoppedAt: next };
      current = await this.get(next);
    }
    throw new Error('The redirects never end.');
  }

  private async send(
    url: URL,
    init: { method: string; headers?: Record<string, string>; body?: string },
  ): Promise<Response> {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie: this.cookiesFor(url) },
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  private cookiesFor({ pathname }: URL): string {
    return [...this.cookies]
      .filter(
        ([, { path }]) =>
          pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`),
      )
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    const isOver = attributes.some(
      (attribute) => /^expires=Thu, 01 Jan 1970/i.test(attribute) || /^max-age=0$/i.test(attribute),
    );
    if (isOver) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), { value: pair.slice(at + 1), path });
  }
}
