import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { messages, versionOf } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import {
  askMember,
  askTie,
  changeTasks,
  decideMember,
  declareConflict,
  leaveTeam,
  saveSettings,
} from './commands.ts';
import { askForm, decisionForm, declarationForm, settingsForm, tasksForm } from './form.ts';
import { MemberPage } from './pages/member-page.tsx';
import { OwnPage } from './pages/own-page.tsx';
import { SettingsPage } from './pages/settings-page.tsx';
import { ColleaguesPage, TeamPage } from './pages/team-page.tsx';
import {
  type AuditHead,
  factsOf,
  findAudit,
  findMember,
  findOwn,
  findSettings,
  listAskable,
  listMembers,
  type MemberFile,
} from './queries.ts';

const roleOf = (c: AppContext) => c.get('session')?.hat?.role;

/** The audit and that the asker coordinates it; anything else is no page. */
async function coordinated(tx: Tx, c: AppContext): Promise<AuditHead> {
  const audit = await findAudit(tx, idParam(c, 'audit'));
  if (!audit || roleOf(c) !== 'audit-coordinator') throw new NoSuchPage();
  return audit;
}

async function memberOf(tx: Tx, c: AppContext): Promise<{ audit: AuditHead; member: MemberFile }> {
  const audit = await coordinated(tx, c);
  const member = await findMember(tx, audit.id, idParam(c, 'member'));
  if (!member) throw new NoSuchPage();
  return { audit, member };
}

async function teamPage(tx: Tx, c: AppContext, values?: FormValues, errors: FieldError[] = []) {
  const audit = await coordinated(tx, c);
  return (
    <TeamPage
      audit={audit}
      members={await listMembers(tx, audit.id)}
      askable={await listAskable(tx, audit.id)}
      tieMonths={(await findSettings(tx)).tieMonths}
      {...(values ? { values } : {})}
      errors={messages(c.get('t'), errors)}
    />
  );
}

async function memberPage(tx: Tx, c: AppContext, errors: FieldError[] = []) {
  const { audit, member } = await memberOf(tx, c);
  return (
    <MemberPage audit={audit} member={member} facts={factsOf(member)} errors={messages(c.get('t'), errors)} />
  );
}

async function ownPage(tx: Tx, c: AppContext, values?: FormValues, errors: FieldError[] = []) {
  const auditId = idParam(c, 'audit');
  const own = await findOwn(tx, auditId);
  return (
    own && (
      <OwnPage
        audit={await findAudit(tx, auditId)}
        auditId={auditId}
        own={own}
        {...(values ? { values } : {})}
        errors={messages(c.get('t'), errors)}
      />
    )
  );
}

/** Paths of the team: who is in it, each member's file, one's own declaration, and the bureau's rule. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/granskningar/:audit/lag',
    read(async (tx, c) => {
      if (roleOf(c) === 'audit-coordinator') return teamPage(tx, c);
      const own = await findOwn(tx, idParam(c, 'audit'));
      if (!own) return undefined;
      const audit = await findAudit(tx, idParam(c, 'audit'));
      // who is not cleared has one page here, their own
      if (!audit || own.state !== 'cleared') return c.redirect(`${c.req.path}/mitt-svar`, 303);
      return <ColleaguesPage audit={audit} members={await listMembers(tx, audit.id)} />;
    }),
  );
  app.post(
    '/granskningar/:audit/lag',
    command({
      form: askForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const audit = await coordinated(tx, c);
        const result = await askMember(tx, audit.id, input);
        return result.ok ? { to: `/granskningar/${audit.id}/lag` } : { refused: result.errors };
      },
      again: (tx, c, values, errors) => teamPage(tx, c, values, errors),
    }),
  );

  app.get(
    '/granskningar/:audit/lag/mitt-svar',
    read((tx, c) => ownPage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/lag/mitt-svar',
    command({
      form: declarationForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const audit = idParam(c, 'audit');
        const result = await declareConflict(tx, audit, versionOf(values), input);
        if (result.ok) return { to: `/granskningar/${audit}/lag/mitt-svar` };
        if ('errors' in result) return { refused: result.errors };
        const { declaration } = result.stands;
        return conflictOf(c, values, declaration?.version ?? 0, [
          { name: 'words', label: 'audit-team.own.words', theirs: declaration?.words ?? '' },
        ]);
      },
      again: (tx, c, values, errors) => ownPage(tx, c, values, errors),
    }),
  );
  app.post(
    '/granskningar/:audit/lag/mitt-svar/nej',
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c): Promise<Outcome> => {
        const audit = idParam(c, 'audit');
        const result = await leaveTeam(tx, audit);
        return result.ok ? { to: `/granskningar/${audit}/lag/mitt-svar` } : { refused: result.errors };
      },
      again: (tx, c, _values, errors) => ownPage(tx, c, undefined, errors),
    }),
  );

  app.get(
    '/granskningar/:audit/lag/:member',
    read((tx, c) => memberPage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/lag/:member/uppgifter',
    command({
      form: tasksForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const { audit, member } = await memberOf(tx, c);
        const result = await changeTasks(tx, audit.id, member.id, versionOf(values), input.tasks);
        return result.ok ? { to: `/granskningar/${audit.id}/lag` } : { refused: result.errors };
      },
      again: (tx, c, _values, errors) => memberPage(tx, c, errors),
    }),
  );
  app.post(
    '/granskningar/:audit/lag/:member/fraga',
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c): Promise<Outcome> => {
        const { audit, member } = await memberOf(tx, c);
        await askTie(tx, member.id);
        return { to: `/granskningar/${audit.id}/lag/${member.id}` };
      },
      again: (tx, c, _values, errors) => memberPage(tx, c, errors),
    }),
  );
  app.post(
    '/granskningar/:audit/lag/:member/beslut',
    command({
      form: decisionForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const { audit, member } = await memberOf(tx, c);
        const result = await decideMember(tx, audit.id, member.id, versionOf(values), input.decision);
        return result.ok ? { to: `/granskningar/${audit.id}/lag` } : { refused: result.errors };
      },
      again: (tx, c, _values, errors) => memberPage(tx, c, errors),
    }),
  );

  app.get(
    '/byran/regler',
    read(async (tx, c) =>
      roleOf(c) === 'audit-coordinator' ? <SettingsPage settings={await findSettings(tx)} /> : undefined,
    ),
  );
  app.post(
    '/byran/regler',
    command({
      form: settingsForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        if (roleOf(c) !== 'audit-coordinator') throw new NoSuchPage();
        const result = await saveSettings(tx, versionOf(values), input);
        if (result.ok) return { to: '/byran/regler' };
        const { version, tieMonths } = result.stands;
        return conflictOf(c, values, version, [
          { name: 'tieMonths', label: 'audit-team.settings.months', theirs: String(tieMonths) },
        ]);
      },
      again: async (tx, c, values, errors) =>
        roleOf(c) === 'audit-coordinator' ? (
          <SettingsPage
            settings={await findSettings(tx)}
            values={values}
            errors={messages(c.get('t'), errors)}
          />
        ) : undefined,
    }),
  );
}
