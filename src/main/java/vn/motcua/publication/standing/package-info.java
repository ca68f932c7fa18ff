/** What is to hang at a desk against what hangs: one rule for lists, counts and boards. */
@NullMarked
package vn.motcua.publication.standing;

import org.jspecify.annotations.NullMarked;
