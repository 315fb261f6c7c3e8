// SPDX-License-Identifier: GPL-3.0-or-later

// The peer of the ISO 8583 measure: the same 23 fields through the npm package iso_8583, in
// its own wire format (there, field 53 has 96 characters and field 64 has 8). Prints nanoseconds per message as JSON.

const Iso8583 = require('iso_8583');

const message = {
    0: '0200', 2: '6228480000000000125', 3: '010000', 4: '000000030000', 7: '1124094100',
    11: '000042', 12: '094100', 13: '1124', 14: '3012', 22: '051', 23: '001', 25: '02', 26: '12',
    32: '48021000', 35: '6228480000000000125=30122201000000000', 37: '001124000042',
    41: 'HM000001', 42: 'HUIMIN000000001', 49: '156', 52: 'A09B01CB96390D8F',
    53: '2600000000000000'.padEnd(96, '0'), 55: '9F'.repeat(135), 60: '22000001000602', 64: 'D7F736CE',
};

const batches = 9;
const perBatch = 400;

function median(values) {
    return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function time(work) {
    const spent = [];
    for (let batch = 0; batch < batches; ++batch) {
        const start = process.hrtime.bigint();
        for (let i = 0; i < perBatch; ++i)
            work();
        spent.push(Number(process.hrtime.bigint() - start) / perBatch);
    }
    return median(spent);
}

const packed = new Iso8583(message).getBufferMessage();
if (!Buffer.isBuffer(packed)) {
    console.error(JSON.stringify(packed));
    process.exit(1);
}
const unpacked = new Iso8583().getIsoJSON(packed);
if (unpacked['35'] !== message[35] || unpacked['60'] !== message[60]) {
    console.error('unpacked: ' + JSON.stringify(unpacked));
    process.exit(1);
}
console.log(JSON.stringify({
    pack: time(() => new Iso8583(message).getBufferMessage()),
    unpack: time(() => new Iso8583().getIsoJSON(packed)),
}));
