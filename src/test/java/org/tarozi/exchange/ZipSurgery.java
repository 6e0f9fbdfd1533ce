package org.tarozi.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Zips that no zip program writes.
final class ZipSurgery {

    private static final int END_LENGTH = 22;
    private static final int LISTED = 0x02014b50;

    private ZipSurgery() {}

    /// The same zip with one entry in its list at the end once more, under another name of the same
    /// length.
    static byte[] listedAgain(byte[] zip, String name, String again) {
        int end = zip.length - END_LENGTH;
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int listAt = in.getInt(end + 16);
        int at = place(zip, listAt, end, name);
        byte[] record = Arrays.copyOfRange(zip, at, at + length(in, at));
        byte[] other = again.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(other, 0, record, 46, other.length);
        ByteBuffer out =
                ByteBuffer.allocate(zip.length + record.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(zip, 0, end).put(record).put(zip, end, END_LENGTH);
        int newEnd = end + record.length;
        out.putShort(newEnd + 8, (short) (in.getShort(end + 8) + 1));
        out.putShort(newEnd + 10, (short) (in.getShort(end + 10) + 1));
        out.putInt(newEnd + 12, in.getInt(end + 12) + record.length);
        return out.array();
    }

    /// The same zip whose list says that one entry unpacks to so many bytes more.
    static byte[] sayingLonger(byte[] zip, String name, int more) {
        ByteBuffer out = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        int size = place(zip, out.getInt(end + 16), end, name) + 24;
        return out.putInt(size, out.getInt(size) + more).array();
    }

    /// Where an entry stands in the list.
    private static int place(byte[] zip, int from, int end, String name) {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = from; at < end && in.getInt(at) == LISTED; at += length(in, at)) {
            int nameLength = in.getShort(at + 28);
            String found = new String(zip, at + 46, nameLength, StandardCharsets.US_ASCII);
            if (found.equals(name)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no entry " + name);
    }

    private static int length(ByteBuffer in, int at) {
        return 46 + in.getShort(at + 28) + in.getShort(at + 30) + in.getShort(at + 32);
    }
}
