// Stands in for `server-only`, which refuses to load outside Next's server. Tests are servers too.
export {};
