package dev.segmentkit.examples.hostobjects;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer, as the host has it.
 *
 * @param age missing if the customer did not say
 */
public record Customer(String email, @Nullable Integer age, List<Order> orders) {}
