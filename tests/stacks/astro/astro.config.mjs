export default {telemetry: false};
