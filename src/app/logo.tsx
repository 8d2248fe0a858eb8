/** Three layers, the middle one the vahekiht: the same drawing as public/favicon.svg. */
export const Logo = () => (
  <svg className="logo" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 3h16v5H4z" /><path className="logo-vahekiht" d="M1 10h22v4H1z" /><path d="M4 16h16v5H4z" /></svg>
)
