import { Blocks, passes } from './block.js';
import { missing } from './field.js';
/** Finds and compares the pairs worth comparing, within one source each pair once, and keeps the promising ones. */
export function comparePairs(left, right, comparison, isPromising) {
    const isOneSource = left === right;
    const kept = new Kept(comparison.fields.length);
    const counts = new Map(Object.keys(passes).map((pass) => [pass, new Patterns()]));
    const blocks = new Blocks(right);
    const pair = emptyPair(comparison);
    let compared = 0;
    left.forEach((person, at) => {
        blocks.candidates(person, at, (other, found) => {
            const partner = right[other];
            if (partner === undefined || (isOneSource && other <= at))
                return;
            compared += 1;
            compare(person, partner, comparison, pair);
            for (const [pass, patterns] of counts) {
                if ((found & passes[pass]) !== 0)
                    patterns.add(pair.levels);
            }
            if (isPromising(pair))
                kept.add(at, other, pair);
        });
    });
    return {
        compared,
        byPass: new Map([...counts].map(([pass, patterns]) => [pass, patterns.list()])),
        kept: kept.pairs,
    };
}
/** Pairs drawn at random: what agreement by chance looks like. */
export function comparePairsAtRandom(left, right, comparison, wanted) {
    const patterns = new Patterns();
    const pair = emptyPair(comparison);
    // A congruential generator with a fixed start: the same files give the same answer.
    let state = 20_170_130;
    const next = (below) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
    };
    for (let drawn = 0; drawn < wanted; drawn += 1) {
        const [person, partner] = [left[next(left.length)], right[next(right.length)]];
        if (person === undefined || partner === undefined || person === partner)
            continue;
        compare(person, partner, comparison, pair);
        patterns.add(pair.levels);
    }
    return patterns.list();
}
/** A pair to compare into. */
export function emptyPair({ fields }) {
    return { levels: new Uint8Array(fields.length), rarity: 0, familyRarity: 0 };
}
/** Compares two people into a pair that is used again and again. */
export function compare(person, partner, comparison, pair) {
    pair.rarity = 0;
    pair.familyRarity = 0;
    comparison.agreements(person, partner).forEach((agreement, field) => {
        pair.levels[field] = agreement.level === missing ? 0 : agreement.level + 1;
        const bits = comparison.rarity(agreement);
        pair.rarity += bits;
        if (comparison.fields[field]?.isOfFamily === true)
            pair.familyRarity += bits;
    });
}
class Patterns {
    #patterns = new Map();
    add(levels) {
        const key = String.fromCharCode(...levels);
        const known = this.#patterns.get(key);
        if (known === undefined)
            this.#patterns.set(key, { levels: [...levels], count: 1 });
        else
            known.count += 1;
    }
    list() {
        return [...this.#patterns.values()];
    }
}
class Kept {
    constructor(width) {
        this.width = width;
        this.pairs = {
            count: 0,
            left: new Int32Array(1024),
            right: new Int32Array(1024),
            levels: new Uint8Array(1024 * width),
            rarity: new Float32Array(1024),
            familyRarity: new Float32Array(1024),
        };
    }
    add(at, other, { levels, rarity, familyRarity }) {
        const { pairs } = this;
        if (pairs.count === pairs.left.length)
            this.#grow();
        pairs.left[pairs.count] = at;
        pairs.right[pairs.count] = other;
        pairs.levels.set(levels, pairs.count * this.width);
        pairs.rarity[pairs.count] = rarity;
        pairs.familyRarity[pairs.count] = familyRarity;
        pairs.count += 1;
    }
    #grow() {
        const { pairs } = this;
        const size = pairs.left.length * 2;
        pairs.left = enlarged(new Int32Array(size), pairs.left);
        pairs.right = enlarged(new Int32Array(size), pairs.right);
        pairs.levels = enlarged(new Uint8Array(size * this.width), pairs.levels);
        pairs.rarity = enlarged(new Float32Array(size), pairs.rarity);
        pairs.familyRarity = enlarged(new Float32Array(size), pairs.familyRarity);
    }
}
function enlarged(larger, from) {
    larger.set(from);
    return larger;
}
//# sourceMappingURL=pairs.js.map