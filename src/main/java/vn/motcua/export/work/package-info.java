/** Makes the files behind the scenes, keeps them for their time, hands them out. */
@NullMarked
package vn.motcua.export.work;

import org.jspecify.annotations.NullMarked;
