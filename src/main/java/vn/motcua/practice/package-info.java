/**
 * The practice room: a whole system of its own with invented people, dossiers and numbers, where
 * new staff learn without touching anything real (ADR 114).
 *
 * <p>The system of real work offers the room, starts it as a process of its own and lets its staff
 * in; the room itself is the same program, started as one.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "audit", "identity"})
@NullMarked
package vn.motcua.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
