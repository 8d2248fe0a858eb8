import { useId } from 'react'
import { fits, guests, type GuestId, type Setting, type Settings } from '../model/lab/guests.ts'
import { choiceText } from '../strings/lab-settings.ts'
import { labStrings } from '../strings/lab.ts'
import { controlName } from './chosen-before.ts'

interface SettingsFormProps {
  readonly guest: GuestId
  readonly settings: Settings
  readonly onChange: (settings: Settings) => void
}

/** Every setting of the guest, each as the control that suits it. */
export function SettingsForm({ guest, settings, onChange }: SettingsFormProps) {
  return (
    <fieldset className="lab-settings needs-script">
      <legend>{labStrings.settings}</legend>
      {guests[guest].settings.map((setting) => (
        <Control
          key={setting.id} setting={setting} label={labStrings.settingNames[guest][setting.id] ?? setting.id} value={settings[setting.id] ?? setting.initial}
          onChange={(value) => { onChange({ ...settings, [setting.id]: value }) }}
        />
      ))}
    </fieldset>
  )
}

interface ControlProps {
  readonly setting: Setting
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

function Control({ setting, label, value, onChange }: ControlProps) {
  const id = useId()
  switch (setting.kind) {
    case 'number': {
      const bad = !fits(setting, value)
      return (
        <div className="lab-setting">
          <label htmlFor={id}>{label}</label>
          <input
            id={id} name={controlName(setting.id)} type="number" inputMode="numeric" min={setting.min} max={setting.max} step={1} value={Number.isNaN(value) ? '' : value}
            aria-invalid={bad || undefined} aria-describedby={bad ? `${id}-viga` : undefined} onChange={(event) => { onChange(event.target.valueAsNumber) }}
          />
          <div role="status">{bad && <p className="lab-bad" id={`${id}-viga`}>{labStrings.badNumber(setting.min, setting.max)}</p>}</div>
        </div>
      )
    }
    case 'choice': return (
      <div className="lab-setting">
        <label htmlFor={id}>{label}</label>
        <select id={id} name={controlName(setting.id)} value={value} onChange={(event) => { onChange(Number(event.target.value)) }}>
          {setting.values.map((choice) => <option key={choice} value={choice}>{choiceText(setting.id, choice)}</option>)}
        </select>
      </div>
    )
    case 'flags': return (
      <fieldset className="lab-setting lab-flags">
        <legend>{label}</legend>
        {setting.bits.map((bit, index) => (
          <label key={bit}>
            <input type="checkbox" name={controlName(setting.id, bit)} checked={Boolean(value & (1 << index))} onChange={(event) => { onChange(event.target.checked ? value | (1 << index) : value & ~(1 << index)) }} />
            {labStrings.bitNames[bit]}
          </label>
        ))}
      </fieldset>
    )
  }
}
