/** A browser as far as the edge can tell: it keeps cookies, says where a request comes from and follows redirects. */
export class Browser {
  private readonly cookies = new Map<string, { value: string; path: string }>();

  constructor(private readonly home: string) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send('GET', new URL(path, this.home), {
      'sec-fetch-site': 'same-origin',
      ...headers,
    });
  }

  post(path: string, headers: Record<string, string> = {}, body?: string): Promise<Response> {
    return this.send(
      'POST',
      new URL(path, this.home),
      { 'sec-fetch-site': 'same-origin', origin: this.home, ...headers },
      body,
    );
  }

  /** Opens an address as a person would, and follows it to the page at its end. */
  async open(path: string): Promise<{ response: Response; path: string; visited: string[] }> {
    const visited: string[] = [];
    let url = new URL(path, this.home);
    for (let hops = 0; hops < 15; hops += 1) {
      const response = await this.send('GET', url, {
        accept: 'text/html',
        'sec-fetch-site': 'none',
      });
      visited.push(url.pathname);
      const location = response.headers.get('location');
      if (location === null) return { response, path: `${url.pathname}${url.search}`, visited };
      url = new URL(location, url);
    }
    throw new Error('The redirects never end.');
  }

  /** Sends an operation as the back office does. */
  async graph(
    csrf: string,
    headers: Record<string, string> = {},
    body: unknown = { query: '{ __typename }' },
  ): Promise<Response> {
    return this.post(
      '/graphql',
      { 'content-type': 'application/json', 'x-ictg-csrf': csrf, ...headers },
      JSON.stringify(body),
    );
  }

  async session(): Promise<{ status: number; body: Record<string, unknown> }> {
    const response = await this.get('/session', { accept: 'application/json' });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  /** A cookie whose name begins so. */
  cookie(prefix: string): string | undefined {
    return [...this.cookies].find(([name]) => name.startsWith(prefix))?.[1].value;
  }

  /** Another browser with the same cookies: what a thief of cookies has. */
  copy(): Browser {
    const copied = new Browser(this.home);
    for (const [name, held] of this.cookies) copied.cookies.set(name, held);
    return copied;
  }

  private async send(
    method: string,
    url: URL,
    headers: Record<string, string>,
    body?: string,
  ): Promise<Response> {
    const cookie = this.cookiesFor(url);
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { ...headers, ...(cookie && { cookie }) },
      ...(body !== undefined && { body }),
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
