import { useTranslation } from 'react-i18next';
import type { Role } from '../../../src-shared/model/people.ts';
import { Card, CardBody } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { PersonForm } from './person-form.ts';

const GIVEN: readonly Role[] = ['manager', 'moderator', 'administrator'];

interface RoleFieldsProps {
  readonly form: PersonForm;
  readonly onChange: (form: PersonForm) => void;
  readonly error: string | undefined;
}

/** What somebody may do besides logging their own learning, each with what it opens. */
export function RoleFields({ form, onChange, error }: RoleFieldsProps) {
  const { t } = useTranslation('people');
  const toggle = (role: Role, isHeld: boolean) =>
    onChange({
      ...form,
      roles: isHeld ? [...form.roles, role] : form.roles.filter((held) => held !== role),
    });
  return (
    <Card title={t('roles.title')} aside={t('roles.aside')}>
      <CardBody>
        <div className="person-roles">
          {GIVEN.map((role) => (
            <Checkbox
              key={role}
              isSelected={form.roles.includes(role)}
              onChange={(isHeld) => toggle(role, isHeld)}
              hint={t(`roles.${role}`)}
              isInvalid={error !== undefined && role === 'administrator'}
            >
              {t(`app:role.${role}`)}
            </Checkbox>
          ))}
          {error === undefined ? null : <span className="ui-field-error">{error}</span>}
        </div>
      </CardBody>
    </Card>
  );
}
