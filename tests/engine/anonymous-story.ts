/** An article of our own in which nobody is named: its sources are officials, critics and the like. */
export const ANONYMOUS_STORY = `A Daring Turn on the River (Credit: Unsplash)
Worry hangs over the valley as word of a secret dam spreads from village to village.
What Is Planned
Officials reveal plans to dam the Morava right at the border, flooding the meadows behind it. People close to the project say detailed drawings are ready, marking a new chapter in the fight for water.
Slovakia’s government has already pushed back hard, viewing any dam as an insult. Still, the drive for water goes on.
Crews would work at night, using barges to reach the far bank. Engineers emphasize caution, weighing cost against risk.
What Comes Next
Critics worry about floods. Would the water reach the towns? Backers argue it’s long overdue, a step to save farms.
Mayors there decry any work on the bank as a theft, vowing to protect their fields. Yet, some Slovak voices quietly welcome the water.
Optimists point to past deals, like treaties that ended other quarrels.
- Near-term: Longer lines along the border, with possible closures.
- Slovakia opposes, calling it a breach of trust.
- Goal: End the drought at its source, perhaps for good.
In a world where rivers matter more than roads, this dam could change the valley. What do you think? Tell us in the comments.
`;
