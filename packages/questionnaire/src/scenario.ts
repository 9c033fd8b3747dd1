// The door of the kit that lets tests read like stories. It needs no test framework.
export { type PlaceName, Scenario, scenario, type ScenarioOptions } from './scenario/scenario.ts'
export { QuestionExpectation, ScenarioError } from './scenario/expectation.ts'
