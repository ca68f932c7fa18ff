/** The trail, for those who look after others. */
@NullMarked
package vn.motcua.desk.audit;

import org.jspecify.annotations.NullMarked;
