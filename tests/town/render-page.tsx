import { createElement, type ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { matchRoutes } from "react-router-dom";
import { createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import App from "../../app/root.tsx";

const pages = new Map<string, { default?: ComponentType }>(Object.entries(import.meta.glob<{ default?: ComponentType }>(["../../app/routes/**/*.tsx", "!**/*.test.*"], { eager: true })));
type Asked = { file: string; path: string; loaderData: unknown; actionData?: unknown };

/** The HTML of a route's page with what its loader, and perhaps its action, answered, without the document around it. */
export function renderPage({ file, path, loaderData, actionData }: Asked): string {
  const page = pages.get(`../../app/${file}`)?.default;
  if (!page) throw new Error(`app/${file} has no page`);
  const routes = [{ id: "root", path: "/", element: createElement(App), children: [{ id: "page", path: "*", element: createElement(page) }] }];
  const location = { pathname: path.split("?")[0], search: "", hash: "", state: null, key: "default" };
  const context = {
    basename: "/", location, matches: matchesOf(routes, location.pathname), loaderData: { root: { demo: true, theme: null }, page: loaderData }, actionData: actionData === undefined ? null : { page: actionData },
    errors: null, statusCode: 200, loaderHeaders: {}, actionHeaders: {}, activeDeferreds: null,
  };
  return renderToStaticMarkup(<StaticRouterProvider router={createStaticRouter(routes, context)} context={context} hydrate={false} />);
}

function matchesOf(routes: Array<{ id: string; path: string; children: Array<{ id: string; path: string }> }>, pathname: string) {
  return (matchRoutes(routes, pathname) ?? []).map(({ params, pathname: path, pathnameBase, route }) => ({ params, pathname: path, pathnameBase, route: { id: route.id ?? "", path: route.path } }));
}
