import { expect, test } from 'vitest'
import {
  addDays,
  addWorkingDays,
  cellsOf,
  datesIn,
  daysBetween,
  describePapers,
  lastNumberIn,
  levelOf,
  linesUnder,
  lineWith,
  matchIn,
  money,
  numbersIn,
  sum,
  weekdayOf,
} from '../../helpers/role-papers'

describePapers('procurement-clerk', ({ sample: { task, key }, play, say }) => {
  const [today] = datesIn(task)
  const request = linesUnder(task, say('REQUEST', 'DEMANDE'))[0]
  const [area, weight, , budget] = numbersIn(request)
  const [due] = datesIn(request)
  const quote = (letter: string) => linesUnder(task, say(`QUOTE ${letter}`, `DEVIS ${letter}`))
  const [signFrom] = numbersIn(lineWith(task, say('Rachel signs', 'Rachel signe')))
  const answer = (letter: string) => linesUnder(key, say('1. FULL COST', '1. COÛT COMPLET')).find(line => line.startsWith(letter))

  const [aWidth, aWeight, aPrice, off, offFrom, roll, aCarriage] = numbersIn(quote('A')[0])
  const metres = Math.ceil(area / aWidth / roll) * roll
  const aCloth = money(metres * aPrice)
  const aTotal = money(aCloth * (metres >= offFrom ? 1 - off / 100 : 1) + aCarriage)
  const [bWidth, bWeight, bPrice, bCarriage, duty] = numbersIn(quote('B')[0])
  const bMetres = area / bWidth
  const bCloth = money(bMetres * bPrice)
  const bTotal = sum([bCloth, money((duty / 100) * bCloth), bCarriage])
  const [cWidth, cWeight, cPrice, finish] = numbersIn(quote('C')[0])
  const cMetres = Math.ceil(area / cWidth)
  const cCloth = money(cMetres * cPrice)
  const cTotal = money(cCloth + cMetres * finish)

  test('each quote prints what its supplier reckons', () => {
    expect(numbersIn(quote('A')[1])).toEqual([metres / roll, metres, aPrice, aCloth, aCarriage, aCloth + aCarriage])
    expect(numbersIn(quote('B')[1])).toEqual([bMetres, bPrice, bCloth, bCarriage, bCloth + bCarriage])
    expect(numbersIn(quote('C')[1])).toEqual([cMetres, cPrice, cCloth])
  })

  test('the key works out the full cost of each quote', () => {
    expect(numbersIn(answer('A')).map(Math.abs)).toEqual([
      area,
      aWidth,
      area / aWidth,
      metres / roll,
      metres,
      metres * aWidth,
      aCloth,
      off,
      money(aCloth * (1 - off / 100)),
      aTotal,
    ])
    expect(numbersIn(answer('B'))).toEqual([area, bWidth, bMetres, bCloth, money((duty / 100) * bCloth), bTotal])
    expect(numbersIn(answer('C'))).toEqual([area, cWidth, area / cWidth, cMetres, cCloth, money(cMetres * finish), cTotal])
  })

  test('quote A is the cheapest that meets the request', () => {
    const aLeaves = addDays(today, 21)
    const aHere = addWorkingDays(aLeaves, 4)
    const bHere = addDays(today, 35)
    expect(quote('A')[0]).toMatch(
      say('three weeks after the order, then four working days', 'trois semaines après la commande, puis quatre jours ouvrés'),
    )
    expect(quote('B')[0]).toContain(say('five weeks', 'cinq semaines'))
    const [a, b, c, first] = linesUnder(key, say('2. CHOICE', '2. CHOIX'))
    expect([numbersIn(a), datesIn(a)]).toEqual([
      [money(budget - aTotal), metres * aWidth - area],
      [aLeaves, aHere],
    ])
    expect([aWeight >= weight, bWeight >= weight, cWeight >= weight, aHere <= due]).toEqual([true, true, false, true])
    expect([datesIn(b), daysBetween(due, bHere), bTotal > aTotal]).toEqual([[bHere], 1, true])
    expect(numbersIn(c)).toEqual([money(aTotal - cTotal), cWeight, weight])
    expect(numbersIn(first)).toEqual([off, money((aCloth * off) / 100), signFrom, aCloth + aCarriage])
    expect([aTotal > signFrom, aTotal < budget, aCloth + aCarriage > budget]).toEqual([true, true, true])
  })

  const page = (heading: string) => {
    const lines = linesUnder(task, heading)
    const items = lines.slice(0, 3).map(line => {
      const [, what, product, amount] = cellsOf(line)
      const [quantity, price] = numbersIn(product)
      return { article: what.match(/Z-\d+ \(\d+/)?.[0] ?? '', pack: lastNumberIn(what), quantity, price, amount: Number(amount) }
    })
    return { lines, items, terms: lines[3] }
  }
  const order = page(say('ORDER 4471', 'COMMANDE 4471'))
  const confirmed = page(say('CONFIRMATION BY', 'CONFIRMATION DE'))

  test('order and confirmation add up, and differ in the four points of the key', () => {
    for (const { items } of [order, confirmed])
      for (const { quantity, price, amount } of items) expect(money(quantity * price)).toBe(amount)
    const total = sum(order.items.map(({ amount }) => amount))
    const [carriage, confirmedTotal] = numbersIn(confirmed.terms)
    expect([numbersIn(order.terms)[0], confirmedTotal]).toEqual([total, sum([...confirmed.items.map(({ amount }) => amount), carriage])])
    expect(numbersIn(order.terms).at(-1)).toBe(lastNumberIn(confirmed.terms))

    const [zip, eyelets, thread] = order.items
    const [zipNow, eyeletsNow, threadNow] = confirmed.items
    expect([zip.article === zipNow.article, zip.amount === zipNow.amount, eyelets.quantity * eyelets.pack]).toEqual([
      false,
      true,
      eyeletsNow.quantity * eyeletsNow.pack,
    ])
    expect([eyelets.amount, thread.quantity]).toEqual([eyeletsNow.amount, threadNow.quantity])
    const [first, delivery, third, freight, added, same, reply] = linesUnder(key, '3. CONFIRMATION')
    const models = [zipNow, zip].map(item => matchIn(item.article, /Z-\d+/))
    expect(first.match(/Z-\d+/g)).toEqual(models)
    for (const item of [zip, zipNow]) expect(item.article).toMatch(/Z-(\d+) \(\1/)
    expect(models[1]).toBe(`Z-${numbersIn(lineWith(task, say('The zips go', 'Les fermetures vont')))[0]}`)
    expect(new Set(`${task}\n${key}`.match(/\b44\d\d\b/g))).toEqual(new Set(['4471']))
    const starts = datesIn(lineWith(task, say('The zips go', 'Les fermetures vont')))[0]
    expect(datesIn(delivery)).toEqual([datesIn(confirmed.terms).at(-1), datesIn(order.terms)[0], starts])
    expect([datesIn(order.terms)[0] < starts, datesIn(confirmed.terms).at(-1) > starts]).toEqual([true, true])
    const week = matchIn(confirmed.terms, /\((?:du )?(\d+)/)
    expect([matchIn(delivery, /: (?:du )?(\d+)/), weekdayOf(`2026-06-${week.padStart(2, '0')}`)]).toEqual([week, 1])
    expect(numbersIn(confirmed.terms)[2]).toBe(Math.ceil((daysBetween('2025-12-29', `2026-06-${week.padStart(2, '0')}`) + 1) / 7))
    const dearer = money(threadNow.amount - thread.amount)
    expect(numbersIn(third)).toEqual([3, threadNow.price, thread.price, dearer])
    expect(numbersIn(freight)).toEqual([carriage])
    expect(numbersIn(added).map(Math.abs)).toEqual([dearer, carriage, dearer + carriage, confirmedTotal, total])
    expect(confirmedTotal - total).toBe(dearer + carriage)
    const all = eyelets.quantity * eyelets.pack
    expect(numbersIn(same)).toEqual([eyelets.quantity, eyelets.pack, eyeletsNow.quantity, eyeletsNow.pack, all])
    expect(datesIn(reply)).toEqual(datesIn(lineWith(task, say('“Without word', '« Sans nouvelles'))))
    expect(datesIn(reply)).toEqual([addDays(today, 1)])
    expect(numbersIn(levelOf(key, 4)).at(-1)).toBe(dearer + carriage)
    const mail = lineWith(key, say('“Dear Ms Sauvane', '« Bonjour Madame Sauvane'))
    expect(mail.match(/Z-\d+/g)).toEqual(models.reverse())
    expect(numbersIn(mail)).toEqual([
      Number(matchIn(lineWith(task, say('ORDER ', 'COMMANDE ')), /\d{4}/)),
      1,
      3,
      thread.price,
      threadNow.price,
    ])
    const [ordered] = datesIn(order.terms)
    expect(datesIn(mail).slice(1)).toEqual([ordered, starts, ordered])
    expect(datesIn(mail)[0]).toBe(datesIn(lineWith(task, 'CONFIRMATION '))[0])
  })

  test("the role-play's tubes are all delivered, on the days that were asked for", () => {
    const [all, late] = [
      numbersIn(lineWith(play.situation, say('Order 4490', 'Commande 4490')))[1],
      daysBetween(datesIn(lineWith(play.situation, '4490'))[1], datesIn(play.situation)[0]),
    ]
    const needs = lineWith(play.situation, say('– Mattéo', '– Mattéo'))
    expect([sum(numbersIn(needs)), late]).toEqual([all, 1])
    const best = lineWith(play.watchFor, say('What can be had', 'Ce qui peut s’obtenir'))
    const [first, second] = numbersIn(best)
    expect([first + second, first >= numbersIn(needs)[0]]).toEqual([all, true])
    expect(datesIn(best)).toEqual([addDays(datesIn(play.situation)[0], 1), datesIn(needs)[1]])
    expect(play.part).toContain(say('wenty of yours', 'ingt des vôtres'))
    expect(first).toBe(20)
    const [limit] = numbersIn(lineWith(play.situation, '60.00'))
    const [fee] = numbersIn(lineWith(play.watchFor, '45.00'))
    expect(fee).toBeLessThanOrEqual(limit)
    expect(play.part).toContain(say('orty-five euros', 'uarante-cinq euros'))
    expect(lineWith(play.part, say('Open with', 'Ouvrez par'))).toContain('4490')
  })
})
