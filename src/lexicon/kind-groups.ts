/** One group a line. */
const groups = `
base base/leading body-verb chair-object clause clause-with comparator/exceed comparator/ge comparator/le cue/this-is event-object group-break group/kin month section/adopts-no section/plan-gerund section/proposal storm trap/missed unit/person venue work-before
comparator/after-le number rank-suffix section/concession
trap/takes-place
aside aside/who case-verb committee company comparator/approx comparator/lt comparator/rank cue/chair-weak cue/reached deadline-word event-content event-numbered event-opening event/of-other group/bare group/fresh group/unit intake-verb lives measured-head measured-place metric of-counted resolve-verb section/report-no speech-role/concludes trap/deadline trap/done trap/undone-no unit/per unit/per-head work-team year/aim
bracketed-aim clause-intro/time comparator/decrease comparator/gt comparator/increase count-verb cue/assign event-act event-further event/no-verb group/bodies help-verb layman lessen-verb number-label office/member own-verb rest-of-year section/aside section/resolve trap/document unit
chair-body cue/chair cue/limit cue/strive
country cue/horizon event-kind/resolution office place-name tag-line trap/event trap/undone
event event/act work-with
cue/deadline cue/never cue/other-meeting event/verb trap/chair
base/since both cue/list cue/plan cue/result event-day event-end event-kind/training predicate section/caption section/now section/plan section/reached unit/aim
cue/attend cue/side section/praise time-cut trap/attend
comma-pair cue/attend-more group office-grade
line-start name-stop/before place-head section/tell
body-head clause-adverbial compound event-end/no event-joiner grade handled-verb lay-title meeting-mode person-verb place-head/named section/speech seized-verb trap/ask trap/clause-no unit/size
academic honorific text/minutes
after-change deputy future-word section/but time-clause trap/shortcoming trap/stamp
bare-unit period/span rank trap/damage
attend-word event-kind/review fixed-day group-empty joined-head section/ask section/review section/review-inside section/thereby subject-lead trap/anniversary unit/time
attend-mode comparator/after-ge compound/about compound/joined compound/task cue/done cue/keep cue/speech list-opener name-stop organisation organisation/small speech-no
cue/attributed lunar lunar-day mode/in-person mode/online office-status preliminary trap/name
date-opener event-kind/mid-year group-detail month-word of-these relative share-of year-word
cue/directs family-name/common family-name/other group-chair group/bare-next group/head plural-word
cue/attended-by period/next-year relative-day same-day section/report trap/attended-by trap/plan weekday
cue/according cue/hold formula/review meeting/review section/plan-list section/plea vague
clause-cut cue/speak event-word group-of-whom section/demand trap/clause worth
actor-verb clause-break clause-tail event/asked event/no-hold formula/plan mode-word section/order section/other unit/meeting unit/task
cue/takes-place date-prefix on-behalf section/adopts section/plan-inside section/stress
cue/deadline-after event/examines honorific-list period/first-half period/quarter period/second-half remote-point seat
cue/asked cue/chaired-by cue/heard mode/hybrid period/past period/same-year period/this-year section/pledge section/to-now trap/according trap/asked trap/attributed trap/chaired-by trap/heard trap/hold
cue/must day-part office-joiner province trap/deed trap/speak trap/state
adverb clause-intro company-form cue/hold-with cue/target event-end/at event-end/verb event/holder formula/done section/connective speech-role/reports subject-head text/schedule trap/second-meeting work
`;

/**
 * The kinds of phrases in 31 groups, one for each bit of `KindSet.bits`. Two kinds share a group when one is hardly ever
 * asked for at a word where the other starts: then a bit in common nearly always means a kind in common. Measured on
 * reports; only the speed depends on it, and a kind that is not listed works as well.
 */
export const kindGroups: readonly (readonly string[])[] = groups
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
