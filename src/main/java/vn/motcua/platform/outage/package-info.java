/** What people see while the database does not answer: 503 and a sentence, at once. */
@NullMarked
package vn.motcua.platform.outage;

import org.jspecify.annotations.NullMarked;
