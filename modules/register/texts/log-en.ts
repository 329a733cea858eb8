/** What the log calls this module's acts and what they are done to. */
export const registerLogEn = {
  acts: { 'organisations.import': 'Imported handling units', 'roster.import': 'Imported a roster', 'body.add': 'Added a body', 'body.edit': 'Changed a body', 'body.end': 'Ended a body', 'congress.init': 'Founded the congress', 'mandate.end': 'Ended a mandate', 'mandate.move': 'Moved to another delegation', 'mandate.restore': 'Restored a deputy', 'mandate.suspend': 'Suspended a deputy', 'order.set': 'Laid down an order', 'people.export': 'Exported people', 'person.add': 'Added a person', 'person.edit': 'Changed a person', 'person.found': 'Entered the first officers', 'post.add': 'Gave a post', 'post.end': 'Ended a post', 'unit.add': 'Added a unit', 'unit.edit': 'Changed a unit', 'unit.end': 'Ended a unit', 'unit.set-duties': 'Wrote a duty list' },
  objects: { person: 'Person', body: 'Body', unit: 'Unit', congress: 'Congress', import: 'Import', list: 'List' },
};
