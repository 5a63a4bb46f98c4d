import { formatDate } from "@/lib/danish/format-date";
import { deskFrameText } from "@/lib/text/desk-frame";
import { deskUsersText as text } from "@/lib/text/desk-users";

type User = {
  id: string;
  name: string;
  email: string;
  role: keyof typeof deskFrameText.roles;
  disabledAt: Date | null;
  twoFactorEnabled: boolean;
  passwordTemporary: boolean;
  lastSeenAt: Date | null;
};

/** Everyone of the secretariat. On a phone every line becomes a block, so all roles are spelled out. */
export function UserTable({ users }: { users: User[] }) {
  return (
    <table role="table" className="table--interface table--stacked">
      <caption className="visually-hidden">{text.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {Object.values(text.columns).map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {users.map((user) => (
          <Row key={user.id} user={user} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ user }: { user: User }) {
  const { columns } = text;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={`/sekretariat/brugere/${user.id}`}>{user.name}</a>
        <small className="desk-detail">{user.email}</small>
      </th>
      <td role="cell" data-label={columns.role}>
        {deskFrameText.roles[user.role]}
      </td>
      <td role="cell" data-label={columns.state}>
        {stateOf(user)}
      </td>
      <td role="cell" data-label={columns.code}>
        {user.twoFactorEnabled ? text.yes : text.no}
      </td>
      <td role="cell" data-label={columns.seen}>
        {user.lastSeenAt ? formatDate(user.lastSeenAt.toISOString()) : text.nowhere}
      </td>
    </tr>
  );
}

function stateOf({ disabledAt, passwordTemporary }: User): string {
  if (disabledAt) return text.states.disabled;
  return passwordTemporary ? text.states.temporary : text.states.active;
}
