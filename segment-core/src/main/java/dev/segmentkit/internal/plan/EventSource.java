package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.EventBinding;

/**
 * The events of one type in one plan.
 *
 * @param slot which of the plan's event types it is
 * @param binding how to read them
 */
record EventSource<H, T>(int slot, EventBinding<H, T> binding) {}
