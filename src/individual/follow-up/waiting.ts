import { sql } from 'kysely';
import { type Fact, rowsOf, told } from '../../kernel/database/facts.ts';
import { type FollowedGoal, type Mark, marksOf, nextQuestion, type Question } from './rules.ts';
import { questionsOf } from './view.ts';

/** A question that waits for the participant's answer, for "En fråga till dig" on the start page. */
export interface WaitingQuestion {
  supportId: string;
  question: Question;
  /** which one it is of how many, from 1 */
  number: number;
  of: number;
  /** symbols to answer with; none where only words say it */
  marks: readonly { mark: Mark; icon: string }[];
}

/** A follow-up that is going on around one of the participant's own supports, and the goals of the plan that holds. */
interface GoingOn {
  supportId: string;
  answers: { question: Question }[];
  notes: { question: Question }[];
  goals: FollowedGoal[];
}

/**
 * The first question of each follow-up that is going on which the participant has neither answered nor left out, the
 * newest support first; none to anybody but the participant.
 */
export const questionsWaiting: Fact<WaitingQuestion[]> = told(
  rowsOf<GoingOn>(sql`
    select f.support_id as "supportId",
      (select coalesce(jsonb_agg(jsonb_build_object('question', a.question)), '[]')
        from individual.follow_up_answer a where a.follow_up_id = f.id) as answers,
      (select coalesce(jsonb_agg(jsonb_build_object('question', n.question)), '[]')
        from individual.follow_up_note n where n.follow_up_id = f.id) as notes,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', g.kind, 'state', g.state)), '[]')
        from individual.plan p join individual.goal g on g.plan_id = p.id
        where p.support_id = f.support_id and p.state in ('agreed', 'established')) as goals
    from individual.follow_up f join individual.support s on s.id = f.support_id
    where f.closed_on is null and f.support_id = any ((select individual.own_supports())::uuid[])
      and (s.valid_to is null or s.valid_to >= (select kernel.today()))
    order by s.valid_from desc, s.id`),
  (all) =>
    all.flatMap(({ supportId, goals, ...said }) => {
      const questions = questionsOf({ closedOn: null, ...said }, goals);
      const question = nextQuestion(questions, new Set(said.answers.map((one) => one.question)));
      if (!question) return [];
      const number = questions.indexOf(question) + 1;
      return [{ supportId, question, number, of: questions.length, marks: marksOf(question) }];
    }),
);
