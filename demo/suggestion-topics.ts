import type { FieldTopic, SuggestionTopic, TopicField } from './suggestion-topic.ts';
import { AGRICULTURE_TOPICS } from './topics/agriculture.ts';
import { BUSINESS_TOPICS } from './topics/business.ts';
import { CITY_TOPICS } from './topics/city.ts';
import { CULTURE_TOPICS } from './topics/culture.ts';
import { ECONOMY_TOPICS } from './topics/economy.ts';
import { EDUCATION_TOPICS } from './topics/education.ts';
import { ELDERLY_TOPICS } from './topics/elderly.ts';
import { ENVIRONMENT_TOPICS } from './topics/environment.ts';
import { GOVERNANCE_TOPICS } from './topics/governance.ts';
import { HEALTH_TOPICS } from './topics/health.ts';
import { SAFETY_TOPICS } from './topics/safety.ts';
import { TRAFFIC_TOPICS } from './topics/traffic.ts';

const within = (field: TopicField, topics: readonly SuggestionTopic[]): FieldTopic[] => topics.map((topic) => ({ ...topic, field }));

/** Every matter the demo's deputies write about. */
export const SUGGESTION_TOPICS: readonly FieldTopic[] = [
  ...within('traffic', TRAFFIC_TOPICS), ...within('education', EDUCATION_TOPICS), ...within('health', HEALTH_TOPICS), ...within('elderly', ELDERLY_TOPICS),
  ...within('city', CITY_TOPICS), ...within('environment', ENVIRONMENT_TOPICS), ...within('agriculture', AGRICULTURE_TOPICS), ...within('economy', ECONOMY_TOPICS),
  ...within('safety', SAFETY_TOPICS), ...within('culture', CULTURE_TOPICS), ...within('governance', GOVERNANCE_TOPICS), ...within('business', BUSINESS_TOPICS),
];
