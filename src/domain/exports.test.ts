import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The names that a file exports, as they stand in its text. */
function exportsOf(text: string): readonly string[] {
  return [...text.matchAll(/^export (?:const|function|type|interface) (\w+)/gm)].map(([, name = '']) => name);
}

// The vocabulary of the whole project: whoever adds a word to it sees it here, and asks whether it needs to be public.
test('the public names of the domain', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const list = files.map(
    (file) => `${file}: ${exportsOf(readFileSync(join(import.meta.dirname, file), 'utf8')).join(', ')}`,
  );
  expect(list.join('\n')).toMatchInlineSnapshot(`
    "acceptance/acceptance-checklist.ts: AcceptanceItem, acceptanceChecklist
    acceptance/chosen-topics.ts: chosenTopics
    acceptance/described-practices.ts: describedPractices
    acceptance/known-measures.ts: knownMeasures
    acceptance/missing-field.ts: missingField
    acceptance/own-gist.ts: ownGist
    acceptance/place-and-time.ts: placeAndTime
    acceptance/settled-doubts.ts: settledDoubts
    acceptance/signed-review.ts: signedReview
    acceptance/stated-source.ts: statedSource
    acceptance/whole-text.ts: wholeText
    anomaly.ts: anomalyTypeSchema, AnomalyType, anomalySchema, Anomaly
    case-items.ts: itemLists, ItemList, CaseItem, caseItems
    case-problem.ts: CaseProblem, CheckedCase, CaseRule
    case.ts: caseIdSchema, relationSchema, caseSchema, Case
    check-case.ts: checkCase
    check-course.ts: checkCourse
    contact-data.ts: ContactData, findContactData
    course.ts: courseIdSchema, activitySchema, Activity, courseStepSchema, CourseStep, courseSchema, Course
    date.ts: partialDateSchema, PartialDate, yearOf, precisionOf
    document.ts: documentRoleSchema, DocumentRole, documentSchema, Document
    entity-id.ts: entityIdSchema
    evidence.ts: evidenceSchema, Evidence
    facet-value-label.ts: facetValueLabel
    first.ts: firstSchema, First
    honour.ts: honourLevelSchema, HonourLevel, honourStatusSchema, HonourStatus, honourSchema, Honour
    indicator.ts: comparatorSchema, Comparator, indicatorKindSchema, IndicatorKind, indicatorTierSchema, IndicatorTier, indicatorSchema, Indicator, isResult
    labels.ts: labels
    library-id.ts: libraryIdSchema, LibraryId, readLibraryId
    period.ts: periodSchema, Period, periodEndYear
    plan.ts: planSchema, Plan
    practice.ts: practiceKindSchema, PracticeKind, practiceSchema, Practice
    problem.ts: problemSchema, Problem
    published-ids.ts: PublishedIds, readPublishedIds, printPublishedIds, addPublishedIds, isPublishedId, publishedCharts
    region-depth.ts: regionDepth
    region.ts: regionLevelSchema, RegionLevel, regionSchema, Region
    retired-id.ts: retiredIdSchema, RetiredId
    review.ts: reviewSchema
    rules/canonical-fits.ts: canonicalFits
    rules/evidence-in-text.ts: evidenceInText
    rules/evidenced-items.ts: evidencedItems
    rules/headline-figures.ts: headlineFigures
    rules/id-matches-case.ts: idMatchesCase
    rules/known-topics.ts: knownTopics
    rules/no-contact-data.ts: noContactData
    rules/percentage-range.ts: percentageRange
    rules/practice-results.ts: practiceResults
    rules/published-after-period.ts: publishedAfterPeriod
    rules/ratio-figures.ts: ratioFigures
    rules/region-code.ts: regionCode
    rules/related-cases.ts: relatedCases
    rules/results-apart.ts: resultsApart
    rules/review-complete.ts: reviewComplete
    rules/unique-ids.ts: uniqueIds
    rules/value-as-printed.ts: valueAsPrinted
    schema-message.ts: schemaMessage
    source.ts: sourceTypeSchema, SourceType, authorSchema, Author, sourceSchema, Source
    vocabularies/canonical-indicators.ts: CanonicalIndicator, canonicalIndicators, canonicalIndicator
    vocabularies/region-full-name.ts: regionFullName
    vocabularies/region-suggestion.ts: regionSuggestion
    vocabularies/regions.ts: nation, regions, regionOfCode, regionPath
    vocabularies/synonyms.ts: synonymGroups
    vocabularies/topics.ts: Topic, NarrowerTopic, topics, topicsVersion, narrowerTopics, topicName, broaderTopicId
    vocabularies/unit-dimension.ts: UnitDimension, unitDimension
    vocabularies/units.ts: UnitFamily, Unit, units"
  `);
});
