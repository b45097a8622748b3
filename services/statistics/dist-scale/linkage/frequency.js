/** Counts what people agree on, so that a rare name in common weighs more than a frequent one. */
export function countFrequency(people) {
    const counts = new Map();
    const totals = new Map();
    for (const [kind, tokens] of people.flatMap(countedIn)) {
        if (tokens.length === 0)
            continue;
        totals.set(kind, (totals.get(kind) ?? 0) + 1);
        const ofKind = counts.get(kind) ?? new Map();
        counts.set(kind, ofKind);
        for (const token of tokens)
            ofKind.set(token, (ofKind.get(token) ?? 0) + 1);
    }
    const chances = new Map();
    for (const [kind, ofKind] of counts) {
        const total = totals.get(kind) ?? 1;
        chances.set(kind, [...ofKind.values()].reduce((sum, count) => sum + (count / total) ** 2, 0));
    }
    return {
        // A name seen twice may be the same person twice: nothing is taken to be rarer than that.
        share: (kind, token) => Math.max(3, counts.get(kind)?.get(token) ?? 0) / (totals.get(kind) ?? 1),
        chance: (kind) => chances.get(kind) ?? 1,
    };
}
function countedIn(person) {
    const name = person.names[0];
    const parts = [
        ['forename', name?.forename],
        ['surname', name?.surname],
    ];
    return [
        ...parts.flatMap(([role, part]) => part === undefined
            ? []
            : [
                [`${role} word`, part.words],
                [`${role} spelling`, part.spellings],
                [`${role} skeleton`, part.skeletons],
            ]),
        ['nationality', person.nationality ? [person.nationality.exact] : []],
        ['place', person.place ? [person.place.exact] : []],
        ['postcode', person.postcode ? [person.postcode.whole] : []],
    ];
}
//# sourceMappingURL=frequency.js.map