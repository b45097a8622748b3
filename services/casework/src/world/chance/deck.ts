import type { Chance } from './chance.js';

/**
 * Deals cards from a shuffled pack, and opens a new pack when it is empty. Unlike free draws, a share that was
 * published is met almost exactly, whatever the number of children.
 */
export class Deck<Card> {
  private left: Card[] = [];

  /** @param cards each card with how often it is in one pack */
  constructor(
    private readonly chance: Chance,
    private readonly cards: readonly (readonly [Card, number])[],
  ) {}

  /** The next card. */
  deal(): Card {
    if (this.left.length === 0) {
      const pack = this.cards.flatMap(([card, times]) => Array.from({ length: times }, () => card));
      this.left = this.chance.shuffled(pack);
    }
    const card = this.left.pop();
    if (card === undefined) throw new Error('A pack must not be empty.');
    return card;
  }
}
