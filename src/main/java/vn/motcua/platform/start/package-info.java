/** Starting up: settings looked at before anything else, refusals in one sentence, the greeting. */
@NullMarked
package vn.motcua.platform.start;

import org.jspecify.annotations.NullMarked;
