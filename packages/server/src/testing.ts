export { type Collector, type ReceivedSpan, startCollector } from './testing/collector.ts';
