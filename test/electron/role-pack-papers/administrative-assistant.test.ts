import { expect, test } from 'vitest'
import {
  addDays,
  after,
  datesIn,
  daysBetween,
  describePapers,
  hoursIn,
  isSorted,
  isSwapped,
  levelOf,
  linesOf,
  linesUnder,
  lineWith,
  money,
  numbersIn,
  weekdayOf,
} from '../../helpers/role-papers'

describePapers('administrative-assistant', ({ sample: { task, key }, play, say }) => {
  const [today] = datesIn(task)
  const item = (letter: string) => lineWith(task, `\n${letter}. `.trim() + ' ')
  const itemOf = (letter: string) => linesOf(task).find(line => line.startsWith(`${letter}. `)) ?? item(letter)
  const keyOf = (letter: string) => linesOf(key).findLast(line => line.startsWith(`${letter}. `))
  const [asked, held, call] = hoursIn(itemOf('D')).slice(1)
  const day = linesUnder(key, say('A GOOD DAY', 'UNE BONNE JOURNÉE'))

  test('the tender closes today, its certificate has run out, and the post waits until tomorrow', () => {
    const [noted, closes, insurer] = hoursIn(itemOf('A'))
    expect(noted).toBe(19 * 60 + 10)
    expect(daysBetween(datesIn(itemOf('A'))[0], today)).toBe(5)
    const [pickUp] = hoursIn(itemOf('B'))
    expect(datesIn(itemOf('B'))).toEqual([addDays(today, 1)])
    const [claire] = hoursIn(after(lineWith(task, '10:40'), say('is here', 'elle sera là')))
    const [train, , site] = hoursIn(after(lineWith(task, '10:40'), 'Claire'))
    expect(isSorted([train, claire, site, closes])).toBe(true)
    expect(hoursIn(day[1])).toEqual([closes, arrival(), pickUp])
    expect(hoursIn(keyOf('A'))).toEqual([claire])
    expect(hoursIn(keyOf('B'))).toEqual([claire, pickUp])
    expect(hoursIn(keyOf('E'))).toEqual([arrival()])
    expect(hoursIn(itemOf('I'))).toEqual([claire])
    expect(hoursIn(levelOf(key, 4))).toEqual([claire])
    const steps = hoursIn(day[0]).filter(hour => hour !== asked)
    expect(isSorted(steps)).toBe(true)
    expect([steps[0], steps[3], steps[4]]).toEqual([hoursIn(task)[0], insurer, insurer + 15])
    expect(steps.slice(-2)).toEqual([claire, claire])
  })
  const arrival = () => hoursIn(itemOf('E'))[1]

  test('the site meeting fits before the call, and the two meetings fit the two rooms', () => {
    const [length] = numbersIn(itemOf('D'))
    const drive = 20
    expect(itemOf('D')).toContain(say('twenty minutes', 'vingt minutes'))
    expect(hoursIn(keyOf('D'))).toEqual([asked, asked + length, asked + length + drive, call])
    expect(asked + length + drive).toBeLessThanOrEqual(call)
    const message = lineWith(key, say('“Hello, Ms Lacombe', '« Bonjour, Mme Lacombe'))
    const [reply] = hoursIn(message).slice(3)
    expect(hoursIn(message)).toEqual([asked, held, asked + length, reply, held])
    expect(reply).toBeLessThan(12 * 60)
    const [monday] = datesIn(message)
    expect([weekdayOf(monday), daysBetween(today, monday)]).toEqual([1, 4])

    const rooms = lineWith(task, say('ROOMS TODAY', 'SALLES AUJOURD'))
    const [large, team, haddad, small] = numbersIn(rooms)
    const [teamAt, haddadAt, smallFrom] = hoursIn(rooms)
    expect([teamAt, ...hoursIn(itemOf('G'))]).toEqual([haddadAt, haddadAt])
    expect([team <= large, team > small, haddad <= small, smallFrom <= haddadAt]).toEqual([true, true, true, true])
    expect(keyOf('G')).toMatch(/three people.*the eight stay|trois personnes.*les huit restent/)
    expect([haddad, team]).toEqual([3, 8])
  })

  test('the invoice bills more than came, and the key takes off the rest', () => {
    const [, billed, price, amount, ordered, came] = numbersIn(itemOf('F'))
    expect([amount, came]).toEqual([money(billed * price), ordered])
    expect(numbersIn(keyOf('F'))).toEqual([ordered, price, money(ordered * price), money((billed - ordered) * price)])
  })

  test('letter I departs from the file in six points, which the key puts right', () => {
    const letter = linesUnder(task, say('LETTER I', 'LETTRE I'))
    const file = lineWith(task, say('FROM THE FILE', 'EXTRAIT DU DOSSIER'))
    const [number, fee] = numbersIn(file)
    const [wrongNumber] = numbersIn(letter[0])
    const [wrongFee, instalment] = numbersIn(letter[2])
    expect([isSwapped(wrongNumber, number), isSwapped(wrongFee, fee), 3 * instalment]).toEqual([true, true, fee])
    expect(datesIn(letter.join())).toEqual([today, ...datesIn(file)])
    expect([letter[1].includes('Hadad,'), letter[0].includes('Haddad'), file.includes('Haddad')]).toEqual([true, true, true])
    expect(letter[2]).toContain(say('recieve', 'reçevrez'))
    expect([letter[2].includes(say('Three drawings', 'Trois plans')), file.includes(say('Two drawings', 'Deux plans'))]).toEqual([
      true,
      true,
    ])
    const right = linesUnder(key, say('LETTER I', 'LETTRE I'))[0]
    expect(numbersIn(right)).toEqual([number, fee, 3, instalment])
    expect(datesIn(right)).toEqual(datesIn(file))
    expect(right.split('. ').filter(each => each.length > 2)).toHaveLength(say('7', '6') === '7' ? 6 : 6)
  })

  test('the work of the role-play fits into its day', () => {
    const [now, leaves, courier] = hoursIn(play.situation)
    const done = now + 60
    const ready = hoursIn(lineWith(play.watchFor, say('What works', 'Ce qui marche')))
    expect(ready[0]).toBe(done)
    expect(done).toBeLessThan(courier)
    expect(ready[1]).toBeLessThan(leaves)
  })
})
