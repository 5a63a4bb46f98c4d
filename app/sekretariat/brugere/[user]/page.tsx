import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangeUser } from "@/components/desk/users/change-user";
import { listUsers } from "@/lib/desk/users/list-users";
import { requireStaff } from "@/lib/session/require-staff";
import { deskUsersText as text } from "@/lib/text/desk-users";
import { changeRoleAction, disableUserAction, resetUserAction } from "../actions";

export const metadata: Metadata = { title: text.title };

export default async function UserPage({ params }: PageProps<"/sekretariat/brugere/[user]">) {
  const staff = await requireStaff("administrator");
  const { user: id } = await params;
  const user = (await listUsers(staff)).find((one) => one.id === id);
  if (!user) notFound();
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{user.name}</h1>
        <p className="page-head__lead">{user.email}</p>
      </div>
      {user.id === staff.id ? (
        <p>{text.faults.own}</p>
      ) : (
        <ChangeUser user={user} changeRole={changeRoleAction} reset={resetUserAction} disable={disableUserAction} />
      )}
      <p className="above-8">
        <a href="/sekretariat/brugere">{text.back}</a>
      </p>
    </div>
  );
}
