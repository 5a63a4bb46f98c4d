import { describe, expect, it } from "vitest";
import { actionAccess, listDeskActions, listDeskRoutes, routeAccess } from "@/tests/e2e/support/desk-access";

describe("the matrix of who may do what at the desk", () => {
  it("has a row for every page and route handler, and none for what is gone", () => {
    expect(Object.keys(routeAccess).sort()).toEqual(listDeskRoutes());
  });

  it("has a row for every server action, and none for what is gone", () => {
    const rows = Object.entries(actionAccess).map(([file, names]) => ({ file, names: Object.keys(names).sort() }));
    expect(rows.sort((a, b) => a.file.localeCompare(b.file))).toEqual(listDeskActions().sort((a, b) => a.file.localeCompare(b.file)));
  });
});
