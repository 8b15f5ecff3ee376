import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { formatMoment } from '../../ui/format.ts';
import { GuardedTextArea } from '../../ui/guarded-field.tsx';
import { useGuard } from '../learning/use-guard.ts';
import { isHolderOf, type Meeting } from './use-meeting.ts';

/** Comments on the draft by those who were there, each with what the chair did with it. */
export function CommentsCard({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { comments, mayComment, status } = meeting;
  const canAnswer = isHolderOf(meeting) && status === 'ended';
  return (
    <Card title={t('comments.title')} count={comments.length}>
      {comments.map((comment) => (
        <CommentPart key={comment.id} comment={comment} canAnswer={canAnswer} />
      ))}
      {mayComment ? (
        <CardBody>
          <WriteComment id={meeting.id} />
        </CardBody>
      ) : comments.length === 0 ? (
        <CardBody>
          <small>{t(status === 'ended' ? 'comments.none' : 'comments.noneClosed')}</small>
        </CardBody>
      ) : null}
    </Card>
  );
}

interface CommentPartProps {
  readonly comment: Meeting['comments'][number];
  readonly canAnswer: boolean;
}

function CommentPart({ comment, canAnswer }: CommentPartProps) {
  const { t } = useTranslation('meetings');
  const { showDone } = useUndo();
  const answering = useCommand('meetings.answerComment');
  const [answer, setAnswer] = useState<string | null>(null);
  const guard = useGuard({ answer: answer ?? '' });
  const submit = async (words: string) => {
    const answers = guard.answers === undefined ? {} : { guard: guard.answers };
    const result = await answering.run({ id: comment.id, answer: words, ...answers });
    if (!result.ok) return void guard.learn(result);
    setAnswer(null);
    showDone(t('comments.answered'));
  };
  const isAnswered = comment.answer !== '';
  return (
    <div className="comment">
      <div>
        <span className="strong">{comment.name}</span> <small>{formatMoment(comment.madeAt)}</small>
        <p>{comment.comment}</p>
      </div>
      {isAnswered ? (
        <p className="comment-answer">
          <small>{t('comments.chair')}</small> {comment.answer}
        </p>
      ) : null}
      <FailureNotice failure={answering.failure} />
      {!canAnswer ? (
        isAnswered ? null : (
          <small>{t('comments.waits')}</small>
        )
      ) : answer === null ? (
        <div className="flow">
          {isAnswered ? null : (
            <Button
              size="s"
              isPending={answering.isPending}
              onPress={() => void submit(t('comments.taken'))}
            >
              {t('comments.taken')}
            </Button>
          )}
          <Button size="s" variant="quiet" onPress={() => setAnswer(comment.answer)}>
            {t(isAnswered ? 'comments.change' : 'comments.answer')}
          </Button>
        </div>
      ) : (
        <>
          <GuardedTextArea
            label={t('comments.answerLabel')}
            rows={2}
            value={answer}
            onChange={setAnswer}
            maxLength={500}
            autoFocus
            {...guard.of('answer')}
          />
          <div className="flow">
            <Button
              size="s"
              isDisabled={answer.trim() === ''}
              isPending={answering.isPending}
              onPress={() => void submit(answer)}
            >
              {t('common:save')}
            </Button>
            <Button size="s" variant="quiet" onPress={() => setAnswer(null)}>
              {t('common:cancel')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function WriteComment({ id }: { readonly id: string }) {
  const { t } = useTranslation('meetings');
  const { showDone } = useUndo();
  const write = useCommand('meetings.comment');
  const [comment, setComment] = useState('');
  const guard = useGuard({ comment });
  const submit = async () => {
    const answers = guard.answers === undefined ? {} : { guard: guard.answers };
    const result = await write.run({ id, comment, ...answers });
    if (!result.ok) return void guard.learn(result);
    setComment('');
    showDone(t('comments.sent'));
  };
  return (
    <>
      <FailureNotice failure={write.failure} />
      <GuardedTextArea
        label={t('comments.yours')}
        hint={t('comments.yoursHint')}
        value={comment}
        onChange={setComment}
        maxLength={2000}
        {...guard.of('comment')}
      />
      <div>
        <Button
          isDisabled={comment.trim() === ''}
          isPending={write.isPending}
          onPress={() => void submit()}
        >
          {t('comments.send')}
        </Button>
      </div>
    </>
  );
}
