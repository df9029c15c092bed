/**
 * Where a customer stands on a day and what is due: labels, value, health, reviews, deadlines, retention.
 *
 * @module
 */
export type { PlainDate } from '../calendar/index.ts';
export { lifecycleActions } from './actions.ts';
export type { LifecycleAction } from './actions.ts';
export { classifyCustomer } from './classify.ts';
export type { Classification, CustomerValue, LabelFinding } from './classify.ts';
export type { AnyCustomer, DeepReadonly } from './customer.ts';
export { customerNetwork } from './customerNetwork.ts';
export type { CustomerNetwork, Referral, ReferrerCount } from './customerNetwork.ts';
export { customerSummary } from './customerSummary.ts';
export type { CustomerSummary } from './customerSummary.ts';
export { reviewDueAt, reviewFeedbackDueAt, updateDueAt } from './deadlines.ts';
export { erasurePlan, erasureSteps } from './erasurePlan.ts';
export type { ErasurePlan, ErasureStep } from './erasurePlan.ts';
export { extendDeadline } from './extendDeadline.ts';
export type { Deadline, Extension, ExtensionRefusal, ExtensionResult } from './extendDeadline.ts';
export type { LifecycleOptions } from './options.ts';
export { defaultPolicy } from './policy.ts';
export type { HealthSteps, LifecyclePolicy, LifecyclePolicyInput, ValueTiers } from './policy.ts';
export { lifecycleLabels, lifecycleReasons } from './reasons.ts';
export type { LifecycleReason } from './reasons.ts';
export { retention } from './retention.ts';
export type { Retention, RetentionOptions, RetentionPolicy, RetentionReason, RetentionRecord, RetentionVerdict } from './retention.ts';
export { recordReview, reviewState } from './reviewGates.ts';
export type { ReviewGateOptions, ReviewRefusal, ReviewResult, ReviewState } from './reviewGates.ts';
export { reviewPlan } from './reviewPlan.ts';
export type { ReviewInterval, ReviewItem, ReviewPlan, ReviewPlanOptions } from './reviewPlan.ts';
export { secondReview } from './secondReview.ts';
export type { SecondReview, SecondReviewOptions, SecondReviewPolicy, SecondReviewReason } from './secondReview.ts';
export { segmentCustomers } from './segmentCustomers.ts';
export type { Segment, Segmentation, SegmentKey, SegmentOptions } from './segmentCustomers.ts';
export type { DerivedPriority, HealthParts, LifecycleLabel, LifecycleStage, ValueTier } from './standing.ts';
export { chineseDaysCalendar, collectionDueOn, workingCalendar } from './workingDays.ts';
export type { ChineseDayDetail, ChineseDays, WorkingCalendar, WorkingDayTable } from './workingDays.ts';
