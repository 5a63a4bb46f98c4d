import type { Metadata } from "next";
import { AddUserForm } from "@/components/desk/users/add-user-form";
import { UserTable } from "@/components/desk/users/user-table";
import { listUsers } from "@/lib/desk/users/list-users";
import { requireStaff } from "@/lib/session/require-staff";
import { deskUsersText as text } from "@/lib/text/desk-users";
import { addUserAction } from "./actions";

export const metadata: Metadata = { title: text.title };

export default async function UsersPage() {
  const staff = await requireStaff("administrator");
  const users = await listUsers(staff);
  return (
    <div className="page">
      <div className="page-head page-head--spacious page-head--low">
        <h1 className="page-head__quiet">{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      <UserTable users={users} />
      <section className="block--tight" aria-labelledby="opret">
        <div className="section-head">
          <h2 id="opret">{text.add.heading}</h2>
        </div>
        <AddUserForm action={addUserAction} />
      </section>
    </div>
  );
}
