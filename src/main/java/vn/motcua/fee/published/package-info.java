/** What procedures cost by the words they are published with. */
@NullMarked
package vn.motcua.fee.published;

import org.jspecify.annotations.NullMarked;
