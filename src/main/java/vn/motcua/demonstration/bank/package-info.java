/** A bank and payment gateway that are played, and misbehave when asked to. */
@NullMarked
package vn.motcua.demonstration.bank;

import org.jspecify.annotations.NullMarked;
