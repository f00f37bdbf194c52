// What Lambda's own runtime does in an execution environment: loads the handler once, then takes one event after the other.
const [task, handlerName] = process.argv.slice(2);
const [file, name] = handlerName.split('.');

// The machine's clock, which another machine sets: so many milliseconds from the real one.
const Real = Date;
let ahead = 0;
globalThis.Date = class Date extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + ahead);
    else super(...given);
  }

  static now() {
    return Real.now() + ahead;
  }
};

// What is tried again is tried after a time that chance has a part in. Where a run has to be the same each time, it is tried at once.
const random = Math.random;
let isSteady = false;
Math.random = () => (isSteady ? 0 : random());

// There who asks waits for its turn, which is no silence: what ends a wait for an answer ends it much later.
const { setTimeout: timer } = globalThis;
const LONG_MS = 3_000;
const LONGER = 20;
const patient = (work, ms, ...rest) =>
  timer(work, isSteady && ms >= LONG_MS ? ms * LONGER : ms, ...rest);
globalThis.setTimeout = Object.defineProperties(patient, Object.getOwnPropertyDescriptors(timer));

const { [name]: handler } = await import(new URL(`${file}.mjs`, `file://${task}/`).href);

process.on('message', (call) => {
  const { event, requestId, deadline, arn } = call;
  ahead = call.ahead;
  isSteady = call.isSteady;
  const context = {
    awsRequestId: requestId,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    invokedFunctionArn: arn,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Real.now()),
  };
  const time = Math.floor(Date.now() / 1000).toString(16);
  const ids = requestId.replaceAll('-', '');
  process.env._X_AMZN_TRACE_ID = `Root=1-${time}-${ids.slice(0, 24)};Parent=${ids.slice(0, 16)};Sampled=${call.isTraced ? 1 : 0}`;
  Promise.resolve()
    .then(() => handler(event, context))
    .then(
      (result) => process.send({ requestId, result: result ?? null }),
      (error) =>
        process.send({
          requestId,
          error: {
            errorType: error?.name ?? 'Error',
            errorMessage: String(error?.message ?? error),
            trace: error?.stack,
          },
        }),
    );
});

process.send({ ready: true });
